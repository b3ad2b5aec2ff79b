### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Waiting list
waiting-list-text = We send you one e-mail as soon as help is available there, and nothing else.
waiting-list-kept = We delete your e-mail address and postcode after 12 months at the latest.
waiting-list-join = Join the waiting list
waiting-list-book = Check another place
waiting-list-package = What do you need help with?
waiting-list-whatever = Whatever is available first
waiting-list-choose = Please choose
waiting-list-sent = The link in it confirms your address.
waiting-list-confirm-text = One click, and your address is on the list.
waiting-list-confirm = Confirm address
waiting-list-waits = Your address is on the list.
waiting-list-over = The wait is over: the e-mail about it has been sent, and there will be no other.
waiting-list-delete-on = It will be deleted no later than:
waiting-list-leave = Leave the waiting list
waiting-list-confirmed = Your address has been confirmed.
waiting-list-left = Your address has been deleted.
waiting-list-refused-covered = Help can be booked there already.
waiting-list-refused-choose = Some packages can be booked there already; choose one that is still missing.
letter-waiting-confirm-subject = Confirm your place on the waiting list for { $postal_code }
letter-waiting-confirm-text = Somebody put this address on the waiting list; it only takes effect once you click the link.
letter-waiting-confirm-action = Confirm address
letter-waiting-known-subject = You are already on the waiting list for { $postal_code }
letter-waiting-known-text = This address is already on the waiting list, so there is nothing more to do.
letter-waiting-known-action = View entry
letter-waiting-over-subject = Help is now available in { $postal_code }
letter-waiting-over-subject-package = { $package }: now available in { $postal_code }
letter-waiting-over-text = You can book help there from now on; this is the only e-mail we send about it.
letter-waiting-over-action = Book help
letter-waiting-leave = Leave the waiting list
letter-reason-waiting = You are receiving this e-mail because this address was put on the waiting list.
