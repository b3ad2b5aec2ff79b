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
offer-when-any = any time
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

unassigned-title = Orders nobody has taken
unassigned-intro = Everybody suitable was asked, up to 40 km away; the customers know that the search goes on.
unassigned-none = Every order has found somebody or is still being offered.
# $n (Number) from 0
unassigned-asked = { $n ->
    [one] { $n } Friend asked
   *[other] { $n } Friends asked
}
unassigned-ask-again = Ask again
unassigned-asked-again = The order is being offered again, also to those who let it pass.

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
