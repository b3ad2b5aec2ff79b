### Who is asked for an order, and who gets it.

## Offers

nav-offers = Jobs
offers-title = Available jobs
offers-intro = At most four people are asked at the same time, and the first to accept gets the job.
offers-none = There is no job for your skills nearby right now.
offers-earlier = Earlier ones
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] { $n } job is available now
   *[other] { $n } jobs are available now
}
offer-state-accepted = Accepted
offer-state-declined = Declined
offer-state-expired = Time is over
offer-state-lost = Somebody was faster
offer-state-withdrawn = No longer available
offer-state-released = Back in the pool
offer-place = Location
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, about { $km } km from home
offer-pay = Your pay
offer-when = When
offer-how-long = How long
# $n (Number) from 15
offer-minutes = { $n ->
    [one] about { $n } minute
   *[other] about { $n } minutes
}
offer-language = Language
offer-package = What the package includes
offer-trouble = What needs doing
offer-masked = Phone numbers and addresses in this text are hidden until the job is accepted.
# $at (String) a finished date and time
offer-until = Answer by { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Name, address and phone number appear once the job is accepted; without a first contact within { $hours } hour it goes back to the pool.
   *[other] Name, address and phone number appear once the job is accepted; without a first contact within { $hours } hours it goes back to the pool.
}
# $pay (String) finished money
offer-accept = Accept for { $pay }
offer-decline = Decline
offer-accepted = The job is yours: get in touch soon.
offer-declined = Declined, somebody else is being asked.

## Why this offer

offer-why = Why this job came to you
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] { $n } person with this skill was looked at, at most { $km } km from the place.
   *[other] { $n } people with this skill were looked at, at most { $km } km from the place.
}
# $from, $to (Number) kilometres
offer-why-band = Home is { $from } to { $to } km away; among all who live so far away, whoever was asked longest ago comes first.
# $rank (Number) from 1
offer-why-rank = That gives place { $rank } in the order of asking.
offer-why-rating = Ratings play no part in it.
offer-left-out = Others were not asked:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } person who was asked before
   *[other] { $n } people who were asked before
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
    [one] { $n } person who does not travel so far
   *[other] { $n } people who do not travel so far
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
    [one] { $n } person with as many open offers as wanted
   *[other] { $n } people with as many open offers as wanted
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } person with as many jobs as wanted
   *[other] { $n } people with as many jobs as wanted
}

## Refusals of an accept

accept-refused-taken = Somebody else was faster and has this job.
accept-refused-expired = The time to answer is over, this job is being offered to others.
accept-refused-withdrawn = This job is no longer available.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] { $n } job is open already and no more may be open at once; once it is completed, the next one can be accepted.
   *[other] { $n } jobs are open already and no more may be open at once; once one of them is completed, the next one can be accepted.
}

## Orders nobody has taken

unassigned-ask-again = Ask again
unassigned-asked-again = The order is being offered again, also to those who let it pass.

## Orders for community managers

staff-orders = Orders
staff-orders-what = Everything that was booked here, broken promises first.
staff-orders-places = Unserved places
staff-orders-places-what = Places where nobody was found for an order, or where people are on the waiting list.
staff-orders-by-state = By state
staff-orders-all = All
staff-orders-broken = Broken promises
staff-orders-search = Code, postal code or place
staff-orders-search-help = The beginning is enough: K7F, 102, Ber.
staff-orders-every-package = All packages
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Only { $postal } ({ $country }).
staff-orders-anywhere = All places
staff-orders-none = There are no such orders.
staff-orders-first = First page
staff-orders-next = More
staff-orders-csv = Download as a table (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = at most { $n } orders
staff-orders-head-code = Code
staff-orders-head-package = Package
staff-orders-head-state = State
staff-orders-head-placed = Booked
staff-orders-head-country = Country
staff-orders-head-postal = Postal code
staff-orders-head-place = Place
staff-orders-head-price = Price
staff-orders-head-currency = Currency
staff-orders-head-friend = Friend
staff-orders-head-due = First contact by
staff-orders-head-time = Appointment
staff-orders-unserved = Orders without a Friend
staff-orders-waiting = Waiting list
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
staff-orders-map = Where somebody is missing
# $km (Number) whole kilometres
staff-orders-map-scale = The line at the bottom left is { $km } km long.
# $n (Number) five hundred
staff-orders-places-cut = These are the { $n } places with the most; the file holds all of them.
staff-orders-places-none = No order is waiting anywhere, and nobody is on the waiting list.
staff-order-sold = What was booked
staff-order-nobody = Nobody has the order yet.
staff-order-from-pool = from the pool
# $day, $time (String) a finished day and time
staff-order-proposed = Proposed and not answered yet: { $day }, { $time }
staff-order-reference = The partner’s number
staff-order-contact-why = Name, address and phone number are there for questions about the order only, and each look at them is logged.
staff-order-contact-show = See the contact details
staff-order-contact-hidden = The order ended long ago, and its contact details are no longer shown.
staff-order-asked = Who was asked
staff-order-asked-nobody = Nobody has been asked yet.
# $km (Number) half kilometres
staff-order-km = { $km } km away
staff-order-why = Why they were asked
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Asked: { $n }, looked at: { $looked }, within { $km } km.
# $km (Number) whole kilometres
staff-order-reach = up to { $km } km
staff-order-history = History
staff-order-cancel = Cancel the order
staff-order-cancel-heading = Cancel this order?
staff-order-cancel-customer = The customer gets an email and pays nothing; this cannot be undone.
staff-order-cancel-both = The customer and the Friend get an email, and nothing is to be paid; this cannot be undone.
staff-order-cancelled = The order is cancelled.
staff-asked-open = No answer yet
staff-asked-accepted = Accepted
staff-asked-declined = Declined
staff-asked-expired = Did not answer
staff-asked-lost = Somebody was faster
staff-asked-withdrawn = Offer withdrawn
staff-asked-released = Had the order and has it no longer

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
order-step-release = Search begun
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
order-step-start = Work begun
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
assign-what = The order belongs to the chosen Friend at once, with twelve hours for the first contact; so please speak with each other first.
assign-search = Find a member
assign-search-help = Without a name, the nearest members with the skill are listed.
assign-give = Assign
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = { $n } of { $most } jobs open
assign-none = No member here fits.
assign-done = The order is assigned, and Friend and customer get an email.
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
letter-assigned-subject = Job { $code } is assigned
# $package (String) its name
letter-assigned-text = { $package }: the team has assigned this job by hand; name, address and phone number are on its page.

## Letters

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: a job nearby for { $pay }
# $package (String) its name
letter-offer-text = Somebody nearby needs help: { $package }.
# $pay (String) finished money
letter-offer-pay = Pay: { $pay }
letter-offer-first = The first to accept gets the job.
letter-offer-action = See the job
# $code (String) the order’s code
letter-accepted-subject = Job { $code } is yours
# $package (String) its name
letter-accepted-text = { $package }: name, address and phone number are now on the job’s page.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] The customer has been told that somebody will be in touch within { $hours } hour.
   *[other] The customer has been told that somebody will be in touch within { $hours } hours.
}
letter-accepted-action = To the job
# $name (String) a first name
letter-found-subject = { $name } takes care of it
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } has accepted the order { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] A call or a message to agree on a time follows within { $hours } hour.
   *[other] A call or a message to agree on a time follows within { $hours } hours.
}
# $code (String) the order’s code
letter-nobody-subject = Order { $code }: nobody found yet
# $package (String) its name
letter-nobody-text = Everybody suitable up to 40 km away was asked for { $package }, and nobody has time at the moment.
letter-nobody-next = The team keeps looking and will write; until then cancelling is free on the order’s page.
letter-customer-action = To the order
letter-reason-booked = This email comes because something was booked with { $brand } using this address.
