### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Packages
package-desk-about = What is sold here, at which price
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
package-class-friend = Every Friend with the skill
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
package-slug-help = Partner links use it to name the package; small letters, digits and hyphens.
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
package-refused-changed = Somebody has written a newer version meanwhile; saving again replaces it with these entries.
package-refused-policy = Please choose one of the three rules.
package-refused-first-minutes = The head start must be between 1 and { $max } minutes.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = This cannot be done here yet.
order-refused-state = This is not possible at this point of the order.
order-refused-changed = Something has changed meanwhile, and this page shows how things stand now.
order-refused-early =
    { $n ->
        [one] The work can begin { $n } hour before the agreed time at the earliest.
       *[other] The work can begin { $n } hours before the agreed time at the earliest.
    }
order-refused-extra-open = The customer has not answered an extra yet, so it must be answered or withdrawn first.
order-refused-code-attempts = There were too many wrong codes, and the next attempt is possible in a day.
order-reason-missing = Please choose a reason.
contact-refused-time = This time lies ahead or before the order was accepted.
contact-refused-channel = Please choose how you got in touch.
appointment-refused-time = Please give a day and a time.
appointment-refused-gap = This time does not exist that night, because the clock moves forward one hour.
appointment-refused-past = This time is already past.
appointment-refused-far =
    { $n ->
        [one] An appointment can be at most { $n } day ahead.
       *[other] An appointment can be at most { $n } days ahead.
    }
appointment-refused-busy = The Friend has another appointment at that time.
appointment-refused-gone = This proposal no longer stands.
appointment-refused-moves =
    { $n ->
        [one] An appointment can be moved { $n } time.
       *[other] An appointment can be moved { $n } times.
    }
message-refused-empty = Please write something.
message-refused-long =
    { $n ->
        [one] A message has at most { $n } character.
       *[other] A message has at most { $n } characters.
    }
extra-refused-amount = Please give an amount up to { $most }.
extra-refused-label = Please say what it is for.
extra-refused-label-long =
    { $n ->
        [one] This has at most { $n } character.
       *[other] This has at most { $n } characters.
    }
extra-refused-many = There are too many extras on this order.
extra-refused-gone = This extra has been answered or withdrawn already.
rating-refused-stars = Please choose one to five stars.
rating-refused-long =
    { $n ->
        [one] A rating has at most { $n } character.
       *[other] A rating has at most { $n } characters.
    }
rating-refused-state = An order can be rated from its completion until it is closed.
rating-refused-once = This order has been rated already.
rating-refused-reason =
    { $n ->
        [one] Please give a reason of at most { $n } character.
       *[other] Please give a reason of at most { $n } characters.
    }
rating-refused-hidden = Somebody was faster, and nothing had to be changed.
order-contact-logged = The first contact is noted.
order-time-proposed = The time is proposed, and the customer gets a letter.
order-time-proposed-first = The time is proposed, and because the clock shows it twice that night the first one is meant.
order-time-agreed = The appointment is agreed.
order-started = The work has begun.
order-extra-asked = The customer is asked and gets a letter.
order-extra-withdrawn = The extra is withdrawn.
order-completed = The job is completed, thank you.
order-code-wrong = This is not the customer’s code.
order-failed = The visit is noted as unsuccessful.
order-handed-back = The job is handed back, and others are asked now.
order-message-sent = The message is on its way.
rating-hidden-done = The text is hidden.
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
order-failure-third-party = The fault lies with a provider or maker
order-failure-other = Something else
order-back-no-time = No time after all
order-back-unreachable = The customer cannot be reached
order-back-too-hard = Too difficult
order-back-other = Something else
order-extra-state-asked = Waiting for the customer
order-extra-state-agreed = Agreed
order-extra-state-refused = Refused
order-extra-state-withdrawn = Withdrawn
order-next-contact = Call or write now, and note it here.
order-next-answer = A time is proposed and waits for an answer.
order-next-wait = The proposed time waits for the customer.
order-next-propose = Propose a time.
order-next-start = On site, begin here.
order-next-complete = When everything works, ask for the six-digit code.
order-list-title = My jobs
order-list-offers = Available jobs
order-list-open = To do
order-list-past = Over
order-list-none = There is nothing to do at the moment.
order-due = First contact by { $when }
order-time = { $day }, { $time }
order-time-own = On your clock: { $day }, { $time }
order-customer = Customer
order-customer-hidden = Name, address and telephone are no longer shown, as the order was closed more than 30 days ago.
order-news = There is news
order-call = Call { $phone }
order-contact = First contact
order-contact-how = How?
order-contact-when = When
order-contact-log = Note the contact
order-appointment = Appointment
order-time-theirs = The customer proposes { $day }, { $time }.
order-time-ours = You proposed { $day }, { $time }.
order-time-agree = Agree to this time
order-time-propose-label = Another time
order-time-help = As the clock at the customer’s shows it.
order-time-propose = Propose this time
order-start = Begin the work
order-complete = Complete
order-complete-code = Code
order-complete-help = Six digits that stand on the customer’s page and prove that everything works.
order-complete-submit = Complete the job
order-extras = Extras
order-extra-withdraw = Withdraw
order-extra-label = What for
order-extra-amount = Amount in { $currency }
order-extra-ask = Ask the customer
order-job = The job
order-wishes = Wished times
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
order-fail-submit = End as unsuccessful
order-hand-back = Hand the job back
order-hand-back-why = Why?
order-hand-back-help = Others are asked at once, and the customer’s details are no longer shown here.
order-hand-back-submit = Hand it back
order-block = No more jobs for this customer
order-block-help = There will be no more offers for this customer. The other side is not told.
order-block-set = There are no more offers for this customer.
order-unblock = Take offers again
order-blocked = Noted: no more offers from here.
order-unblocked = Noted: offers from here will come again.
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
rating-list-what = What customers of this community say of the work.
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
order-letter-open = See the details
order-letter-rate = Rate the work
order-letter-reason = This letter comes because of an order placed with us.
order-letter-reminder-subject = Job { $code }: please get in touch
order-letter-reminder-text =
    { $n ->
        [one] Somebody is waiting for a first call or message, and { $n } hour is left before others are asked.
       *[other] Somebody is waiting for a first call or message, and { $n } hours are left before others are asked.
    }
order-letter-breached-subject = Job { $code } goes to somebody else
order-letter-breached-text = No contact was noted within twelve hours, so others are asked now.
order-letter-reopened-subject = Order { $code }: we are looking for somebody else
order-letter-reopened-text = The Friend who had accepted is not coming after all, and we are asking others at once; the price stays the same.
order-letter-breached-manager-subject = Order { $code }: broken promise
order-letter-breached-manager-text = Twelve hours passed without a contact, and the order is offered to others now.
order-letter-handed-back-manager-subject = Order { $code } was handed back
order-letter-handed-back-manager-text = The Friend handed the order back, and it is offered to others now.
order-letter-nobody-manager-subject = Order { $code }: nobody found
order-letter-nobody-manager-text = Everybody suitable was asked and nobody accepted; what helps now is to ask again, to assign it by hand or to cancel it.
order-letter-proposed-friend-subject = Job { $code }: a time is proposed
order-letter-proposed-friend-text = The customer proposes a time.
order-letter-proposed-customer-subject = Order { $code }: a time is proposed
order-letter-proposed-customer-text = The Friend proposes a time, which can be agreed to or answered with another one.
order-letter-agreed-subject = { $code }: appointment agreed
order-letter-agreed-text = The appointment is agreed.
order-letter-soon-subject = { $code }: appointment tomorrow
order-letter-soon-friend-text = Tomorrow somebody expects a visit.
order-letter-soon-customer-text = Tomorrow the Friend comes.
order-letter-message-subject = { $code }: a new message
order-letter-message-friend-text = The customer wrote a message.
order-letter-message-customer-text = The Friend wrote a message.
order-letter-extra-asked-subject = Order { $code }: an extra to confirm
order-letter-extra-asked-text = The Friend asks for an extra, and nothing is added to the price without a confirmation.
order-letter-extra-agreed-subject = Job { $code }: the extra is agreed
order-letter-extra-agreed-text = The customer agrees to the extra.
order-letter-extra-refused-subject = Job { $code }: the extra is refused
order-letter-extra-refused-text = The customer does not agree to the extra.
order-letter-completed-subject = Order { $code } is completed
order-letter-completed-text = The work is done; one to five stars and a few words help those who book next.
order-letter-failed-subject = Order { $code }: the visit was unsuccessful
order-letter-failed-text = The Friend noted that the visit did not succeed.
order-letter-cancelled-subject = { $code } is cancelled
order-letter-cancelled-friend-text = This job was cancelled, and nothing is left to do.
order-letter-cancelled-customer-text = This order was cancelled free of charge.
order-letter-rated-subject = Job { $code }: a new rating
order-letter-rated-text =
    { $n ->
        [one] The customer gave { $n } of 5 stars.
       *[other] The customer gave { $n } of 5 stars.
    }

## Booking

book-title = Book help
book-step-place = Place
book-step-package = Package
book-step-details = Details
book-place-heading = Where is help needed?
book-place-text = Someone from the neighbourhood comes to the door, at a fixed price.
book-place-next = Show packages
book-packages-heading = What is to be done?
book-for-place = For { $place }
book-minutes = about { $n } minutes
book-profi = a Pro comes
book-prices = All prices are final and include VAT.
book-has-more = Other packages are not yet available there.
book-packages-next = Continue
book-back-place = Change place
book-back-packages = Choose another package
book-back-details = Change details
book-nobody-heading = Nobody can come there yet
book-nobody-text = No Friend nearby offers help there at the moment, so nothing is sold; whoever joins the waiting list gets one e-mail as soon as that changes.
book-nobody-wait = Join the waiting list
book-details-heading = What is wrong, and when does it suit?
book-about = The problem
book-trouble = What is wrong?
book-trouble-help = Phone numbers and addresses in this text stay hidden until someone has accepted the order.
book-wishes = Times that suit
book-wishes-help = Nothing ticked means any time; the exact appointment is agreed later.
book-language = Language
book-language-help = Whoever comes speaks it, and the e-mails are written in it.
book-who = Name and address
book-who-text = Only whoever accepts the order sees this.
book-name = Name
book-street = Street and number
book-address = Address
book-phone = Phone
book-email = E-mail
book-payment = Payment
book-payment-help = It is paid after the work.
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
book-summary-heading = Is everything right?
book-summary-text = Nothing has been ordered yet.
book-total = Total, VAT included
book-vat = VAT within it:
book-said = Details
book-legal = Terms
book-version = version { $n }
book-withdrawal = Right of withdrawal
book-withdrawal-text = For { $days } days the contract can be withdrawn from without giving a reason; an e-mail is enough.
book-withdrawal-early = An appointment within this time counts as the express wish to begin earlier; once the work is done, the right ends.
book-terms = I agree to the terms and conditions and have read the privacy policy.
book-order = Order with obligation to pay
book-order-next = Cancelling is free until an appointment is agreed.

## What a booking may refuse

book-refused-trouble = Please describe the problem in at most { $max } characters.
book-refused-language = Please choose a language.
book-refused-street = Please enter street and number, at most { $max } characters.
book-refused-phone = That does not look like a phone number.
book-refused-payment = Please choose how to pay.
book-refused-no-package = Please choose a package.
book-refused-package = This package is not available there at the moment.
book-refused-changed = The package or the terms have changed meanwhile; nothing has been ordered, and the current version is shown below.
book-refused-terms = An order needs agreement to the terms and conditions.

## The customer’s page

customer-order-title = Order { $code }
customer-order-asking = Friends nearby are being asked
customer-order-unassigned = Nobody has been found yet
customer-order-found = Somebody has accepted
customer-order-accepted = { $name } has accepted
customer-order-contacted = { $name } has been in touch
customer-order-scheduled = { $name } is coming
customer-order-in-progress = { $name } is at work
customer-order-completed = The work is done
customer-order-failed = The visit did not succeed
customer-order-cancelled = The order is cancelled
customer-order-closed = The order is closed
customer-order-placed-text = The order has arrived, and in a moment the first Friends nearby are asked.
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
customer-order-asking-text = As soon as somebody accepts, an e-mail follows.
customer-order-unassigned-text = The community team is looking into it and will write; cancelling is free.
customer-order-contact-due = A call or message comes by { $when } at the latest.
customer-order-contacted-text = The next thing is to agree on a time.
customer-order-in-progress-text = When everything works, the code below proves that the work is done.
customer-order-completed-text = Thank you for the trust.
customer-order-failed-text = Nothing is charged for now; the community team can help with questions.
customer-order-cancelled-text = Nothing is to be paid.
customer-order-when = { $date }, { $time }
customer-order-reputation = { $n ->
    [one] { $value } from one rating
   *[other] { $value } from { $n } ratings
}
customer-order-code = Completion code
customer-order-code-text = It is told to the Friend only when the work is done.
customer-order-proposal = Proposed appointment
customer-order-agree = Agree to this time
customer-order-waits = The other side has not answered yet.
customer-order-propose-label = Another time
customer-order-propose = Propose a time
customer-order-story = What happens next
customer-order-step-placed = Order received
customer-order-step-accepted = Accepted
customer-order-step-contacted = First contact
customer-order-step-scheduled = Visit
customer-order-step-completed = Done and rated
customer-order-rate = How did it go?
customer-order-rate-text = The rating is shown on the Friend’s profile, without the customer’s name.
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
customer-order-yours = The order
customer-order-extras = Extras
customer-order-extra-asked = waits for an answer
customer-order-extra-agreed = agreed
customer-order-extra-refused = refused
customer-order-extra-withdrawn = withdrawn
customer-order-extra-agree = Agree and pay
customer-order-extra-refuse = Refuse
customer-order-thread = Messages
customer-order-write = Message
customer-order-send = Send message
customer-order-own = Customer
customer-order-friend = Friend
customer-order-reload = Look for news
customer-order-news = See what is new
customer-order-cancel = Cancel the order
customer-order-cancel-heading = Really cancel?
customer-order-cancel-text = It costs nothing now, and it cannot be undone.
customer-order-back = Back to the order
customer-order-link-text = Whoever knows this page’s address sees this order.
customer-order-revoke = Make the link invalid
customer-order-revoke-heading = Get a new link?
customer-order-revoke-text = This page’s address stops working at once, and a new one comes by e-mail.
customer-order-revoked = The link is invalid now
customer-order-revoked-text = A new one is on its way by e-mail.
customer-order-sent = The message is on its way.
customer-order-proposed = The proposal is on its way.
customer-order-agreed = The appointment is agreed.
customer-order-decided = The answer is noted.
customer-order-thanks = Thank you for the rating.
customer-order-cancel-done = The order is cancelled.
customer-order-block = Someone else next time
customer-order-block-help = This Friend will not be asked for future orders with the same e-mail address, and is not told.
customer-order-block-set = This Friend will not be asked again.
customer-order-unblock = Ask this Friend again after all
customer-order-blocked = Noted: next time, someone else will come.
customer-order-unblocked = Noted: this Friend will be asked again.

## Letters to customers

letter-placed-subject = Order { $code } has arrived
letter-placed-text = The package “{ $package }” is booked.
letter-placed-next = Friends nearby are asked now, and whoever accepts gets in touch within 12 hours.
letter-placed-action = See the order
letter-placed-secret = This link opens the order to anyone who has it, so it is best kept private.
letter-access-subject = New link to order { $code }
letter-access-text = The old link no longer works; this one replaces it.
letter-reason-order = This e-mail comes because an order was placed with this address.
