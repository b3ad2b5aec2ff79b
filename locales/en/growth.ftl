### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Waiting list
waiting-list-text = As soon as help is available there, one e-mail comes, and no others.
waiting-list-kept = Address and postcode are deleted after 12 months at the latest.
waiting-list-join = Join the waiting list
waiting-list-book = Check another place
waiting-list-sent = The link in it confirms the address.
waiting-list-confirm-text = One click, and the address is on the list.
waiting-list-confirm = Confirm the address
waiting-list-waits = The address is on the list.
waiting-list-delete-on = It is deleted on this day at the latest:
waiting-list-leave = Leave the waiting list
waiting-list-confirmed = The address is confirmed.
waiting-list-left = The address has been deleted.
waiting-list-refused-covered = Help can be booked there already.
letter-waiting-confirm-subject = Confirm the waiting list for { $postal_code }
letter-waiting-confirm-text = Somebody put this address on the waiting list; only with a click on the link does it take effect.
letter-waiting-confirm-action = Confirm the address
letter-waiting-known-subject = Already on the waiting list for { $postal_code }
letter-waiting-known-text = This address is on the waiting list already, so nothing needs to be done.
letter-waiting-known-action = See the entry
letter-waiting-over-subject = Help is available in { $postal_code } now
letter-waiting-over-text = From now on help can be booked there; this is the only e-mail about it.
letter-waiting-over-action = Book help
letter-waiting-leave = Leave the waiting list
letter-reason-waiting = This e-mail comes because this address was put on the waiting list.
