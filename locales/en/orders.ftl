### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Packages
package-desk-about = What is sold here, and at what price
package-one = Package
package-new = New package
package-create = Create package
package-created = The package has been created and is on sale.
package-none = No packages have been created yet.
package-countries = Packages by country
package-price = Customer price
package-price-help = Including VAT; this is what customers see.
package-pay = Pay
package-pay-help = What the Friend earns, at least { $min }.
package-platform-share = Platform share
package-partner-share = Partner share
package-vat = VAT
package-vat-help = The standard rate in this country is { $percent }%.
package-amounts = Price and shares in { $currency }
package-amounts-about = Pay, both shares and VAT add up to the customer price.
package-work = The work
package-minutes = Duration in minutes
package-minutes-n = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
package-minutes-help = How long the visit usually takes.
package-class = Who may do it
package-class-friend = All Friends with the skill
package-class-profi = Pros only
package-class-profi-short = Pro
package-skill = Skill
package-skill-choose = Choose a skill
package-certificates = Certificates
package-certificates-help = One per line, named exactly as they are granted to members.
package-state = Status
package-state-listed = On sale
package-state-unlisted = Not on sale
package-state-withdrawn = Withdrawn
package-state-absent = No price here
package-terms-in = Price and terms in: { $country }
package-terms-about = Saving writes a new version; orders already placed stay as they are.
package-terms-new = Set price and terms
package-terms-save = Save new version
package-version-saved = The new version applies from now on.
package-list = Put on sale
package-unlist = Take off sale
package-listed = The package is on sale in this country.
package-unlisted = The package is no longer on sale in this country.
package-history = Earlier versions
package-version-n = Version { $n }, since { $date }
package-slug = Word in links
package-slug-help = Partner links use it to refer to the package; small letters, digits and hyphens.
package-slug-is = In links: { $slug }
package-texts = Name and text
package-texts-about = Customers read them in their own language.
package-texts-edit = Edit texts
package-texts-save = Save texts
package-texts-saved = The texts have been saved.
package-stands-in = shown in: { $language }
package-text-empty = An empty field shows the text in: { $language }
package-name-in = Name ({ $language })
package-text-in = What is done ({ $language })
package-text-help = One or two sentences about what the price includes.
package-withdraw-heading = Withdraw package
package-withdraw-about = It is then sold in no country; orders already placed stay as they are.
package-withdraw = Withdraw
package-restore = Offer again
package-withdrawn = The package has been withdrawn.
package-restored = The package is offered again.
package-policy = Who is offered orders
package-policy-who = Orders booked in this community go to
package-policy-pool = all suitable Friends, whichever community they belong to
package-policy-own-first = this community’s Friends first, then everyone
package-policy-own-only = this community’s Friends only
package-policy-minutes = Head start in minutes
package-policy-minutes-help = How long this community’s Friends have an order to themselves.
package-policy-save = Save
package-policy-saved = The rule applies to orders placed from now on.
package-refused-sum = Pay, shares and VAT come to { $sum }, which differs from the price by { $difference }.
package-refused-amount = Please enter an amount, with two decimals at most.
package-refused-price = The price must be above zero, and no amount above { $max }.
package-refused-pay = A Friend earns at least { $min } here.
package-refused-profi = Packages for Pros are not available in this country.
package-refused-class = Please choose who may do the work.
package-refused-skill = Please choose a skill from the list.
package-refused-minutes = The duration must be between { $min } and { $max } minutes.
package-refused-certificates = No more than { $max } certificates are possible.
package-refused-name = The package needs a name in the community’s own language.
package-refused-long = This text may have { $max } characters at most.
package-refused-slug = Only small letters, digits and single hyphens, { $max } characters at most.
package-refused-slug-taken = Another package already has this word.
package-refused-changed = Somebody has written a newer version in the meantime; saving again replaces it with these entries.
package-refused-policy = Please choose one of the three rules.
package-refused-first-minutes = The head start must be between 1 and { $max } minutes.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = This cannot be done here yet.
order-refused-state = This is not possible at this stage of the order.
order-refused-changed = Something has changed in the meantime; this page shows how things stand now.
order-refused-early =
    { $n ->
        [one] You can start the work { $n } hour before the agreed time at the earliest.
       *[other] You can start the work { $n } hours before the agreed time at the earliest.
    }
order-refused-absent-early =
    { $n ->
        [one] That nobody was there can be reported { $n } minute after the agreed time at the earliest.
       *[other] That nobody was there can be reported { $n } minutes after the agreed time at the earliest.
    }
order-refused-fail-early =
    { $n ->
        [one] A visit can be reported as unsuccessful { $n } hour before the agreed time at the earliest.
       *[other] A visit can be reported as unsuccessful { $n } hours before the agreed time at the earliest.
    }
order-refused-extra-open = The customer has not answered an extra yet; it has to be answered or withdrawn first.
order-refused-code-attempts = There were too many wrong codes; you can try again in a day.
order-reason-missing = Please choose a reason.
contact-refused-time = This time is in the future or before the job was accepted.
contact-refused-channel = Please choose how you got in touch.
appointment-refused-time = Please enter a day and a time.
appointment-refused-gap = This time does not exist that night because the clocks go forward.
appointment-refused-past = This time is already past.
appointment-refused-far =
    { $n ->
        [one] An appointment can be { $n } day ahead at most.
       *[other] An appointment can be { $n } days ahead at most.
    }
appointment-refused-busy = There is another appointment at that time.
appointment-refused-gone = This proposal is no longer valid.
appointment-refused-moves =
    { $n ->
        [one] An appointment can be moved { $n } time at most.
       *[other] An appointment can be moved { $n } times at most.
    }
message-refused-empty = Please write something.
message-refused-long =
    { $n ->
        [one] A message can have { $n } character at most.
       *[other] A message can have { $n } characters at most.
    }
extra-refused-amount = Please enter an amount of { $most } at most.
extra-refused-label = Please say what it is for.
extra-refused-label-long =
    { $n ->
        [one] This text can have { $n } character at most.
       *[other] This text can have { $n } characters at most.
    }
extra-refused-many = There are already too many extras.
extra-refused-gone = This extra has already been answered or withdrawn.
rating-refused-stars = Please choose one to five stars.
rating-refused-long =
    { $n ->
        [one] A rating can have { $n } character at most.
       *[other] A rating can have { $n } characters at most.
    }
rating-refused-state = You can rate an order once the work is done and until it is closed.
rating-refused-once = This order has already been rated.
rating-refused-reason =
    { $n ->
        [one] Please give a reason of at most { $n } character.
       *[other] Please give a reason of at most { $n } characters.
    }
rating-refused-hidden = Somebody was faster; nothing had to be changed.
order-contact-logged = The first contact has been noted.
order-time-proposed = The time has been proposed; the customer gets an e-mail.
order-time-proposed-first = The time has been proposed; because the clock shows it twice that night, the first one is meant.
order-time-agreed = The appointment has been agreed.
order-started = The work has started.
order-extra-asked = The customer has been asked and gets an e-mail.
order-extra-withdrawn = The extra has been withdrawn.
order-completed = The job is completed; thank you.
order-code-wrong = This is not the customer’s code.
order-failed = The visit has been noted as unsuccessful.
order-handed-back = The job has been handed back; others are being asked now.
order-message-sent = The message is on its way.
rating-hidden-done = The text has been hidden.
rating-shown-done = The text is shown again.
order-state-placed = Booked
order-state-offering = Looking for a Friend
order-state-unassigned = Nobody found yet
order-state-accepted = Accepted
order-state-contacted = In touch
order-state-scheduled = Appointment agreed
order-state-in-progress = In progress
order-state-completed = Completed
order-state-failed = Unsuccessful
order-state-cancelled = Cancelled
order-state-closed = Closed
order-channel-phone = By telephone
order-channel-message = By message
order-channel-email = By e-mail
order-failure-absent = Nobody was there for ten minutes
order-failure-not-solvable = It cannot be solved on site
order-failure-third-party = The fault lies with a provider or manufacturer
order-failure-other = Something else
order-back-no-time = No time after all
order-back-unreachable = The customer cannot be reached
order-back-too-hard = Too difficult
order-back-other = Something else
order-back-member-gone = No longer available
order-extra-state-asked = Waiting for the customer
order-extra-state-agreed = Agreed
order-extra-state-refused = Declined
order-extra-state-withdrawn = Withdrawn
order-next-contact = Call or write now, and note it here.
order-next-answer = A time has been proposed and is waiting for your answer.
order-next-wait = The proposed time is waiting for the customer’s answer.
order-next-propose = Propose a time.
order-next-start = Once you are there, start the work here.
order-next-overdue = The agreed time has passed: please get in touch with the customer, then start the work here, propose another time or report the visit as unsuccessful.
order-next-complete = When everything works, ask for the six-digit code.
order-list-title = My jobs
order-list-offers = Available jobs
order-list-open = To do
order-list-past = Past
order-list-none = You have nothing to do at the moment.
order-due = First contact by { $when }
order-time = { $day }, { $time }
order-time-own = In your time zone: { $day }, { $time }
order-customer = Customer
order-customer-hidden = Name, address and telephone number are no longer shown because the order was closed more than 30 days ago.
order-news = There is news
order-call = Call { $phone }
order-contact = First contact
order-contact-how = How?
order-contact-when = When
order-contact-log = Note contact
order-appointment = Appointment
order-time-theirs = The customer has proposed { $day }, { $time }.
order-time-ours = You have proposed { $day }, { $time }.
order-time-agree = Agree to this time
order-time-propose-label = Another time
order-time-help = In local time at the customer’s address.
order-time-propose = Propose this time
order-start = Start work
order-complete = Complete
order-complete-code = Code
order-complete-help = Six digits from the customer’s page; they confirm that everything works.
order-complete-submit = Complete the job
order-extras = Extras
order-extra-withdraw = Withdraw
order-extra-label = What it is for
order-extra-amount = Amount in { $currency }
order-extra-ask = Ask the customer
order-job = The job
order-wishes = Preferred times
order-language = Language
order-duration = Duration
order-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
order-earned = Pay
order-total = The customer pays
order-paid-by = Payment
order-messages = Messages
order-message-mine = You
order-message-text = Message
order-message-send = Send
order-fail = The visit was unsuccessful
order-fail-why = Why?
order-fail-submit = Mark as unsuccessful
order-hand-back = Hand the job back
order-hand-back-why = Why?
order-hand-back-help = Others are asked at once, and you no longer see the customer’s details.
order-hand-back-submit = Hand back
order-block = No more jobs for this customer
order-block-help = You will get no more offers for this customer, who is not told.
order-block-set = There are no more offers for this customer.
order-unblock = Allow offers again
order-blocked = Noted: you will get no more offers for this customer.
order-unblocked = Noted: you will get offers for this customer again.
rating-heading = Rating
rating-stars =
    { $n ->
        [one] { $n } of 5 stars
       *[other] { $n } of 5 stars
    }
rating-value =
    { $n ->
        [one] { $value } of 5 from { $n } rating
       *[other] { $value } of 5 from { $n } ratings
    }
rating-list = Ratings
rating-list-what = What customers of this community say about the work.
rating-none = There are no ratings yet.
rating-hidden-because = Hidden: { $reason }
rating-show = Show the text again
rating-hide = Hide the text
rating-hide-reason = Reason
earnings-heading = Earnings
earnings-what = Pay and extras of completed jobs, by month.
earnings-none = There are no completed jobs in the last twelve months.
earnings-title = Earnings in { $currency }
earnings-summary = { $amount } this month, { $year } in twelve months
earnings-month =
    { $month ->
        [jan] January { $year }
        [feb] February { $year }
        [mar] March { $year }
        [apr] April { $year }
        [may] May { $year }
        [jun] June { $year }
        [jul] July { $year }
        [aug] August { $year }
        [sep] September { $year }
        [oct] October { $year }
        [nov] November { $year }
       *[dec] December { $year }
    }
earnings-month-head = Month
earnings-amount-head = Amount
order-letter-open = View details
order-letter-rate = Rate the work
order-letter-reason = You are receiving this e-mail because of an order placed with us.
order-letter-reminder-subject = Job { $code }: please get in touch
order-letter-reminder-text =
    { $n ->
        [one] Somebody is waiting for a first call or message from you; you have { $n } hour left before we ask others.
       *[other] Somebody is waiting for a first call or message from you; you have { $n } hours left before we ask others.
    }
order-letter-breached-subject = Job { $code } goes to somebody else
order-letter-breached-text = No contact was noted within twelve hours, so we are now asking others.
order-letter-reopened-subject = Order { $code }: we are looking for somebody else
order-letter-reopened-text = The Friend who had accepted is not coming after all. We are already asking others, and the package price stays the same.
order-letter-breached-manager-subject = Order { $code }: broken promise
order-letter-breached-manager-text = Twelve hours passed without contact; the order is now being offered to others.
order-letter-handed-back-manager-subject = Order { $code } was handed back
order-letter-handed-back-manager-text = The Friend has handed the order back; it is now being offered to others.
order-letter-friend-gone-manager-subject = Order { $code } needs another Friend
order-letter-friend-gone-manager-text = The Friend who had this order is no longer available; it is now being offered to others.
order-letter-nobody-manager-subject = Order { $code }: nobody found
order-letter-nobody-manager-text = Everyone suitable was asked and nobody accepted. You can ask again, assign the order by hand or cancel it.
order-letter-proposed-friend-subject = Job { $code }: a time is proposed
order-letter-proposed-friend-text = The customer has proposed a time.
order-letter-proposed-customer-subject = Order { $code }: a time is proposed
order-letter-proposed-customer-text = The Friend has proposed a time; you can agree to it or propose another one.
order-letter-agreed-subject = { $code }: appointment agreed
order-letter-agreed-text = The appointment has been agreed.
order-letter-soon-subject = { $code }: appointment tomorrow
order-letter-soon-friend-text = A customer is expecting you tomorrow.
order-letter-soon-customer-text = The Friend is coming tomorrow.
order-letter-message-subject = { $code }: a new message
order-letter-message-friend-text = The customer has sent you a message.
order-letter-message-customer-text = The Friend has sent you a message.
order-letter-extra-asked-subject = Order { $code }: an extra to confirm
order-letter-extra-asked-text = The Friend is asking for an extra; nothing is added to the price unless you confirm it.
order-letter-extra-agreed-subject = Job { $code }: the extra is agreed
order-letter-extra-agreed-text = The customer has agreed to the extra.
order-letter-extra-refused-subject = Job { $code }: the extra is declined
order-letter-extra-refused-text = The customer has declined the extra.
order-letter-completed-subject = Order { $code } is completed
order-letter-completed-text = The work is done. One to five stars and a few words help those who book next.
order-letter-failed-subject = Order { $code }: the visit was unsuccessful
order-letter-failed-text = The Friend has noted that the visit was unsuccessful.
order-letter-cancelled-subject = { $code } is cancelled
order-letter-cancelled-friend-text = This job has been cancelled; there is nothing left to do.
order-letter-cancelled-customer-text = This order has been cancelled free of charge.
order-letter-rated-subject = Job { $code }: a new rating
order-letter-rated-text =
    { $n ->
        [one] The customer gave you { $n } of 5 stars.
       *[other] The customer gave you { $n } of 5 stars.
    }

## Booking

book-title = Book help
book-step-place = Place
book-step-package = Package
book-step-details = Details
book-place-heading = Where is help needed?
book-place-text = Someone from the neighbourhood comes to your door, at a fixed price.
book-place-next = Show packages
book-packages-heading = What do you need help with?
book-for-place = For { $place }
book-minutes = about { $n } minutes
book-profi = a Pro comes
book-prices = All prices are final and include VAT.
book-has-more = Other packages are not available there yet.
book-packages-next = Continue
book-back-place = Change place
book-back-packages = Choose another package
book-back-details = Change details
book-nobody-heading = Nobody can come there yet
book-nobody-text = No Friend nearby offers help there at the moment, so nothing can be booked yet. Join the waiting list and you get one e-mail as soon as that changes.
book-nobody-wait = Join the waiting list
book-details-heading = What is wrong, and when would suit you?
book-about = The problem
book-trouble = What is wrong?
book-trouble-help = Phone numbers and addresses in this text stay hidden until someone has accepted the order.
book-wishes = Times that suit you
book-wishes-help = If you tick nothing, any time is fine; you agree on the exact appointment later.
book-language = Language
book-language-help = Whoever comes speaks it, and our e-mails to you are written in it.
book-language-help-some = Whoever comes speaks it, and our e-mails to you are written in it. Languages nobody nearby speaks are not listed.
book-who = Name and address
book-who-text = Only the person who accepts the order sees this, and the community team if there are questions; each time the team looks, it is logged.
book-name = Name
book-street = Street and number
book-address = Address
book-phone = Phone
book-email = E-mail
book-payment = Payment
book-payment-help = You pay after the work is done.
order-payment-cash = Cash, on site
order-payment-card-on-site = Card, on site
order-payment-invoice = Invoice
order-wish-weekday = weekday { $times }
order-wish-weekend = weekend { $times }
order-wish-morning = mornings
order-wish-afternoon = afternoons
order-wish-evening = evenings
order-wish-any = any time
order-wish-both = { $week }, { $weekend }
book-details-next = Check everything
book-summary-heading = Is everything correct?
book-summary-text = Nothing has been ordered yet.
book-total = Total, including VAT
book-vat = VAT included:
book-said = Details
book-legal = Terms
book-version = version { $n }
book-withdrawal = Right of withdrawal
book-withdrawal-text = For { $days } days, you can withdraw from the contract without giving a reason; an e-mail is enough.
book-withdrawal-early = An appointment within this time counts as your express request to begin earlier; once the work is done, the right of withdrawal ends.
book-terms = I agree to the terms and conditions and have read the privacy policy.
book-order = Order with obligation to pay
book-order-next = Cancelling is free until an appointment is agreed.

## What a booking may refuse

book-refused-trouble = Please describe the problem in at most { $max } characters.
book-refused-language = Please choose a language.
book-refused-unspoken = Nobody nearby speaks this language. Spoken here: { $langs }.
book-refused-street = Please enter street and number, { $max } characters at most.
book-refused-phone = That does not look like a phone number.
book-refused-payment = Please choose how to pay.
book-refused-no-package = Please choose a package.
book-refused-package = This package is not available there at the moment.
book-refused-changed = The package or the terms have changed meanwhile; nothing has been ordered, and the current version is shown below.
book-refused-terms = An order needs agreement to the terms and conditions; please tick the box.
book-refused-too-often = { $minutes ->
    [one] Many orders have just come from this connection. Please try again in a minute; nothing you typed is lost.
   *[other] Many orders have just come from this connection. Please try again in { $minutes } minutes; nothing you typed is lost.
}

## The customer’s page

customer-order-title = Order { $code }
customer-order-released = Whoever had accepted cannot come after all.
customer-order-asking = Friends nearby are being asked
customer-order-unassigned = Nobody has been found yet
customer-order-found = Somebody has accepted
customer-order-accepted = { $name } has accepted
customer-order-contacted = { $name } has been in touch
customer-order-scheduled = { $name } is coming
customer-order-overdue = The agreed time has passed
customer-order-in-progress = { $name } is at work
customer-order-completed = The work is done
customer-order-failed = The visit was unsuccessful
customer-order-cancelled = The order is cancelled
customer-order-closed = The order is closed
customer-order-placed-text = Your order has arrived; the first Friends nearby will be asked in a moment.
customer-order-asked = { $n ->
    [one] One Friend has been asked so far.
   *[other] { $n } Friends have been asked so far.
}
customer-order-declined = { $n ->
    [one] One has declined.
   *[other] { $n } have declined.
}
customer-order-silent = { $n ->
    [one] One did not answer in time.
   *[other] { $n } did not answer in time.
}
customer-order-asking-text = You get an e-mail as soon as somebody accepts.
customer-order-unassigned-text = The community team is looking into it and will be in touch; cancelling is free.
customer-order-contact-due = You will get a call or a message by { $when } at the latest.
customer-order-contacted-text = Next, you agree on a time.
customer-order-overdue-when = Agreed was: { $when }. The work has not been started yet.
customer-order-overdue-text = If nobody came, a message or a new proposed time on this page reaches the Friend straight away.
customer-order-overdue-help = How to reach the community team
customer-order-in-progress-text = When everything works, please tell the Friend the code below; it confirms that the work is done.
customer-order-completed-text = Thank you for your trust.
customer-order-failed-text = Nothing is charged for now; the community team can help if you have questions.
customer-order-cancelled-text = There is nothing to pay.
customer-order-when = { $date }, { $time }
customer-order-reputation = { $n ->
    [one] { $value } from one rating
   *[other] { $value } from { $n } ratings
}
customer-order-code = Completion code
customer-order-code-text = Please tell the Friend only once the work is done.
customer-order-proposal = Proposed appointment
customer-order-agree = Agree to this time
customer-order-waits = The Friend has not answered yet.
customer-order-propose-label = Another time
customer-order-propose = Propose a time
customer-order-story = What happens next
customer-order-step-placed = Order received
customer-order-step-accepted = Accepted
customer-order-step-contacted = First contact
customer-order-step-scheduled = Visit
customer-order-step-completed = Done
customer-order-rate = How did it go?
customer-order-rate-text = The stars count towards the score on the Friend’s profile. Your words are read by the Friend and the community team.
customer-order-rate-stars = Stars
customer-order-stars = { $n ->
    [one] { $n } star
   *[other] { $n } stars
}
customer-order-rate-words = A few words
customer-order-rate-send = Send rating
customer-order-rated = { $n ->
    [one] Rated with { $n } star.
   *[other] Rated with { $n } stars.
}
customer-order-yours = Your order
customer-order-extras = Extras
customer-order-extra-asked = waiting for your answer
customer-order-extra-agreed = agreed
customer-order-extra-refused = declined
customer-order-extra-withdrawn = withdrawn
customer-order-extra-agree = Agree and pay
customer-order-extra-refuse = Decline
customer-order-thread = Messages
customer-order-write = Message
customer-order-send = Send message
customer-order-own = You
customer-order-former-friend = Previous Friend
customer-order-reload = Check for updates
customer-order-news = See what is new
customer-order-cancel = Cancel order
customer-order-cancel-heading = Really cancel?
customer-order-cancel-text = Cancelling costs nothing now; it cannot be undone.
customer-order-back = Back to the order
customer-order-link-text = Anyone who knows this page’s address can see this order.
customer-order-revoke = Disable link
customer-order-revoke-heading = Get a new link?
customer-order-revoke-text = This page’s address stops working at once, and we e-mail you a new one.
customer-order-revoked = The link no longer works
customer-order-revoked-text = A new one is on its way by e-mail.
customer-order-sent = The message is on its way.
customer-order-proposed = The proposal is on its way.
customer-order-agreed = The appointment has been agreed.
customer-order-decided = Your answer has been noted.
customer-order-thanks = Thank you for your rating.
customer-order-cancel-done = The order is cancelled.
customer-order-block = Someone else next time
customer-order-block-help = This Friend will not be asked again for orders with your e-mail address, and is not told.
customer-order-block-set = This Friend will not be asked again.
customer-order-unblock = Ask this Friend again after all
customer-order-blocked = Noted: next time, someone else will come.
customer-order-unblocked = Noted: this Friend will be asked again.

## Letters to customers

letter-placed-subject = We have received your order { $code }
letter-placed-text = You have booked the package “{ $package }”.
letter-placed-next = We are now asking Friends nearby; whoever accepts will get in touch within 12 hours.
letter-placed-action = View order
letter-placed-secret = Anyone who has this link can open the order, so please do not share it.
letter-access-subject = New link to your order { $code }
letter-access-text = The old link no longer works; this one replaces it.
letter-reason-order = You are receiving this e-mail because an order was placed with this address.
