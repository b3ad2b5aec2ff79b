### Who is asked for an order, and who gets it.

## Offers

nav-offers = Jobs
offers-title = Available jobs
offers-intro = At most four people are asked at the same time, and the first to accept gets the job.
offers-none = There is no job for your skills nearby right now.
offers-earlier = Earlier offers
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] { $n } job is available now
   *[other] { $n } jobs are available now
}
offer-state-accepted = Accepted
offer-state-declined = Declined
offer-state-expired = Time ran out
offer-state-lost = Somebody was faster
offer-state-withdrawn = No longer available
offer-state-released = Available again
offer-place = Location
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, about { $km } km from home
offer-pay = Your pay
offer-when = When
offer-how-long = Duration
# $n (Number) from 15
offer-minutes = { $n ->
    [one] about { $n } minute
   *[other] about { $n } minutes
}
offer-language = Language
offer-package = What the package includes
offer-trouble = What needs doing
offer-masked = Phone numbers and addresses in this text are hidden until you accept the job.
# $at (String) a finished date and time
offer-until = Answer by { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] You see the name, address and phone number once you accept; if you do not get in touch within { $hours } hour, the job is offered to others.
   *[other] You see the name, address and phone number once you accept; if you do not get in touch within { $hours } hours, the job is offered to others.
}
# $pay (String) finished money
offer-accept = Accept for { $pay }
offer-decline = Decline
offer-accepted = The job is yours; please get in touch soon.
offer-declined = Declined; somebody else is being asked.

## Why this offer

offer-why = Why this job came to you
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] { $n } person with this skill was considered, at most { $km } km from the location.
   *[other] { $n } people with this skill were considered, at most { $km } km from the location.
}
# $from, $to (Number) kilometres
offer-why-band = Your home is { $from } to { $to } km away; among everyone in that range, whoever was asked longest ago comes first.
# $rank (Number) from 1
offer-why-rank = That puts you in place { $rank } in the order of asking.
offer-why-rating = Ratings play no part in it.
offer-left-out = Others were not asked:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } person who had already been asked
   *[other] { $n } people who had already been asked
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } person who no longer goes to this customer
   *[other] { $n } people who no longer go to this customer
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } person who lives in another country
   *[other] { $n } people who live in another country
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } person without an active membership
   *[other] { $n } people without an active membership
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } person who is not a Pro
   *[other] { $n } people who are not Pros
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } person without the certificate
   *[other] { $n } people without the certificate
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } person who does not speak the language
   *[other] { $n } people who do not speak the language
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } person who does not travel that far
   *[other] { $n } people who do not travel that far
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } person who is away
   *[other] { $n } people who are away
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } person from another community
   *[other] { $n } people from other communities
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } person who has as many open offers as they want
   *[other] { $n } people who have as many open offers as they want
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } person who has as many jobs as they want
   *[other] { $n } people who have as many jobs as they want
}

## Refusals of an accept

accept-refused-taken = Somebody else was faster and has this job.
accept-refused-expired = Your time to answer has run out; the job is being offered to others.
accept-refused-withdrawn = This job is no longer available.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] You already have { $n } open job, as many as you can have at once; once it is completed, you can accept the next one.
   *[other] You already have { $n } open jobs, as many as you can have at once; once one of them is completed, you can accept the next one.
}

## Orders nobody has taken

unassigned-ask-again = Ask again
unassigned-asked-again = The order is being offered again, including to those who did not answer.

## Orders for community managers

staff-orders = Orders
staff-orders-what = Everything booked here, broken promises first.
staff-orders-places = Unserved places
staff-orders-places-what = Places where nobody was found for an order, or where people are on the waiting list.
staff-orders-by-state = By status
staff-orders-all = All
staff-orders-broken = Broken promises
staff-orders-search = Code, postcode or place
staff-orders-search-help = The first few characters are enough: K7F, 102, Ber.
staff-orders-every-package = All packages
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Only { $postal } ({ $country }).
staff-orders-anywhere = All places
staff-orders-none = No orders match.
staff-orders-first = First page
staff-orders-next = More
staff-orders-csv = Download as a table (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = at most { $n } orders
staff-orders-head-code = Code
staff-orders-head-package = Package
staff-orders-head-state = Status
staff-orders-head-placed = Booked
staff-orders-head-country = Country
staff-orders-head-postal = Postcode
staff-orders-head-place = Place
staff-orders-head-price = Price
staff-orders-head-currency = Currency
staff-orders-head-friend = Friend
staff-orders-head-due = First contact by
staff-orders-head-time = Appointment
staff-orders-unserved = Orders without a Friend
staff-orders-waiting = Waiting list
staff-orders-wanted = Waiting for
# $n (Number) from 0
staff-orders-unserved-count = { $n ->
    [one] { $n } order without a Friend
   *[other] { $n } orders without a Friend
}
# $n (Number) from 0
staff-orders-waiting-count = { $n ->
    [one] { $n } person on the waiting list
   *[other] { $n } people on the waiting list
}
staff-orders-map = Where Friends are missing
# $km (Number) whole kilometres
staff-orders-map-scale = The line at the bottom left is { $km } km long.
# $n (Number) five hundred
staff-orders-places-cut = These are the { $n } places where help is needed most; the file lists all of them.
staff-orders-places-none = No order is waiting anywhere, and nobody is on the waiting list.
staff-order-sold = What was booked
staff-order-nobody = Nobody has the order yet.
staff-order-from-pool = from the pool
# $day, $time (String) a finished day and time
staff-order-proposed = Proposed and not answered yet: { $day }, { $time }
staff-order-reference = The partner’s number
staff-order-contact-why = Name, address and phone number are for questions about the order only; each time somebody views them, it is logged.
staff-order-contact-show = View contact details
staff-order-contact-hidden = The order ended long ago; its contact details are no longer shown.
staff-order-asked = Who was asked
staff-order-asked-nobody = Nobody has been asked yet.
# $km (Number) half kilometres
staff-order-km = { $km } km away
staff-order-why = Why these people
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Asked: { $n }, considered: { $looked }, within { $km } km.
# $km (Number) whole kilometres
staff-order-reach = up to { $km } km
staff-order-history = History
staff-order-cancel = Cancel order
staff-order-cancel-heading = Cancel this order?
staff-order-cancel-customer = The customer gets an e-mail and pays nothing; this cannot be undone.
staff-order-cancel-both = The customer and the Friend get an e-mail, and there is nothing to pay; this cannot be undone.
staff-order-cancelled = The order has been cancelled.
staff-asked-open = No answer yet
staff-asked-accepted = Accepted
staff-asked-declined = Declined
staff-asked-expired = Did not answer
staff-asked-lost = Somebody was faster
staff-asked-withdrawn = Offer withdrawn
staff-asked-released = Had the order, but no longer does

## Broken promises

order-broken-nobody-found = Nobody found
order-broken-contact-overdue = First contact overdue
order-broken-contact-missed = First contact missed, new search
order-broken-search-too-long = Nobody has accepted for over two days
order-broken-no-appointment = No appointment two days after the contact
order-broken-not-started = Appointment passed, not started
order-broken-not-finished = In progress for over a day

## What happened to an order

order-step-place = Booked
order-step-release = Search started
order-step-decline = Offer declined
order-step-widen-wave = Radius widened
order-step-give-up = Nobody found
order-step-accept = Accepted
order-step-log-contact = First contact
order-step-breach-contact = Twelve hours without contact, new search
order-step-hand-back = Handed back, new search
order-step-escalate = Passed on to a Pro
order-step-agree-time = Appointment agreed
order-step-reschedule = Appointment moved
order-step-start = Work started
order-step-agree-extra = Extra agreed
order-step-complete = Completed
order-step-fail = Visit unsuccessful
order-step-cancel = Cancelled
order-step-report-no-show = Nobody came
order-step-close = Closed
order-step-assign = Assigned by hand
order-step-ask-again = Asked again
order-actor-customer = Customer
order-actor-friend = Friend
order-actor-staff = Community manager
order-actor-partner = The partner’s system
order-actor-system = Automatic
dispatch-cause-placed = First round
dispatch-cause-refill = In place of somebody who declined
# $wave (Number) from 2
dispatch-cause-wave = Round { $wave }
dispatch-cause-pool = Opened to the whole pool
dispatch-cause-reopened = New search

## Assignment by hand

assign-title = Assign by hand
assign-what = The order goes to the chosen Friend at once, with twelve hours for the first contact, so please speak to them first.
assign-search = Find a member
assign-search-help = Without a name, the nearest members with the skill are listed.
assign-give = Assign
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = { $n } of { $most } jobs open
assign-none = No suitable member was found here.
assign-done = The order has been assigned; the Friend and the customer get an e-mail.
assign-caution-country = Lives in another country.
assign-caution-language = Does not speak the customer’s language.
assign-caution-radius = Does not usually travel so far.
assign-caution-away = Is away at the moment.
assign-refused-standing = Not an active Friend here.
assign-refused-apart = The two do not want to meet again.
assign-refused-skill = The skill or the home place is not given.
assign-refused-class = This takes a Pro.
assign-refused-certificate = A required certificate is missing.
# $n (Number) as many as may be open at once
assign-refused-cap-reached = { $n ->
    [one] More than { $n } open job is not wanted.
   *[other] More than { $n } open jobs are not wanted.
}

## Letter to assigned Friends

# $code (String) the order’s code
letter-assigned-subject = Job { $code } has been assigned to you
# $package (String) its name
letter-assigned-text = { $package }: the team has assigned this job to you; name, address and phone number are on its page.

## Letters

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: a job nearby for { $pay }
# $package (String) its name
letter-offer-text = Somebody nearby needs help: { $package }.
# $pay (String) finished money
letter-offer-pay = Pay: { $pay }
letter-offer-first = Whoever accepts first gets the job.
letter-offer-action = View job
# $code (String) the order’s code
letter-accepted-subject = Job { $code } is yours
# $package (String) its name
letter-accepted-text = { $package }: name, address and phone number are now on the job’s page.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] We have told the customer that you will be in touch within { $hours } hour.
   *[other] We have told the customer that you will be in touch within { $hours } hours.
}
letter-accepted-action = Go to the job
# $name (String) a first name
letter-found-subject = { $name } is taking care of it
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } has accepted order { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] You will get a call or a message within { $hours } hour to agree on a time.
   *[other] You will get a call or a message within { $hours } hours to agree on a time.
}
# $code (String) the order’s code
letter-nobody-subject = Order { $code }: nobody found yet
# $package (String) its name
letter-nobody-text = We have asked every suitable Friend within 40 km about { $package }, but nobody has time at the moment.
letter-nobody-next = The team keeps looking and will be in touch; until then, you can cancel free of charge on the order’s page.
letter-customer-action = Go to the order
letter-reason-booked = You are receiving this e-mail because something was booked at { $brand } with this address.
