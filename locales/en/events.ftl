### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Events
# The same in the narrow bar of phones
nav-events-short = Events
event-show-upcoming = Upcoming
event-show-past = Past
event-when = { $day }, { $from }–{ $to }
event-when-days = { $day }, { $from }, to { $last_day }, { $to }
event-when-zone = { $when } ({ $zone })
event-online = Online
event-place-or-online = { $place } and online
event-badge-cancelled = Cancelled
event-badge-draft = Draft
event-badge-proposed = Proposed
event-badge-declined = Declined
event-badge-full = Full, waiting list open
event-none = Nothing is planned at the moment.
event-none-past = Past events will be listed here.
event-first-page = Back to the start
event-next-page = More

## Calendars and feeds

event-calendar = In your calendar
event-calendar-text = A calendar you subscribe to updates itself.
event-calendar-all = Community calendar (ICS)
event-news = News feed (Atom)
event-calendar-own = Your events
event-calendar-own-text = With a secret address, your calendar shows only the events where your place is confirmed.
event-calendar-own-address = Secret address
event-calendar-own-secret = Anyone who knows it can see these dates.
event-calendar-make = Create address
event-calendar-renew = Get new address
event-calendar-revoke = Revoke address
event-calendar-made = The address has been created; any earlier one no longer works.
event-calendar-revoked = The address no longer works.

## An event

event-stands-in = So far, this text is only available in { $language }.
event-add-to-calendar = Add to calendar
event-link-for-confirmed = Only people with a confirmed place see the link.
event-coming =
    { $n ->
        [one] { $n } person coming
       *[other] { $n } people coming
    }
event-coming-in-person =
    { $n ->
        [one] { $n } person coming in person
       *[other] { $n } people coming in person
    }
event-coming-online =
    { $n ->
        [one] { $n } person coming online
       *[other] { $n } people coming online
    }
event-taken = { $n } of { $seats } seats taken
event-taken-in-person = In person: { $n } of { $seats } seats taken
event-taken-online = Online: { $n } of { $seats } seats taken
event-waiting =
    { $n ->
        [one] { $n } on the waiting list
       *[other] { $n } on the waiting list
    }
event-mine-heading = Your place is confirmed
event-mine-waiting-heading = On the waiting list
event-mine-confirmed = The place is confirmed.
event-mine-waiting = Number { $n } on the waiting list. You will get an e-mail as soon as a seat is free.
event-mine-too-large =
    { $seats ->
        [one] There is only { $seats } seat, too few for everybody. It may work with fewer guests: give up your place and register again.
       *[other] There are only { $seats } seats, too few for everybody. It may work with fewer guests: give up your place and register again.
    }
event-mine-guests =
    { $n ->
        [one] Plus { $n } guest.
       *[other] Plus { $n } guests.
    }
event-open-link = Join the meeting
event-link-later = The link will appear here in good time.
event-code-alt = QR code for the entrance
event-code-text = Please show this at the entrance.
event-leave = Give up your place
event-guests = Guests
event-guests-help =
    { $max ->
        [0] No guests here.
        [one] { $max } at most.
       *[other] { $max } at most.
    }
event-seat = How will you take part?
event-seat-in-person = In person
event-seat-online = Online
event-seat-in-person-full = In person (waiting list)
event-seat-online-full = Online (waiting list)
event-question = Any questions?
event-talk =
    { $n ->
        [one] Go to the topic in the forum ({ $n } reply)
       *[other] Go to the topic in the forum ({ $n } replies)
    }
event-talk-open = Ask in the forum
event-at-desk = Manage this event
event-people = Who is coming
event-others =
    { $n ->
        [one] { $n } other
       *[other] { $n } others
    }
event-map = The event is here: { $place }.
event-map-scale = { $km } km
event-sign-in = Members of the community can sign up.
event-over = This event is over.
event-begun = The event has begun; signing up is no longer possible.
event-register-heading = Come along
event-register-text = There are seats left.
event-register = Sign up
event-wait-heading = Join the waiting list
event-wait-text = All seats are taken. When one becomes free, the next person on the waiting list gets it.
event-wait = Join the waiting list
event-registered = Your place is confirmed; an e-mail is on its way.
event-registered-waiting = You are on the waiting list; an e-mail is on its way.
event-left = The place is given up.
event-link-over = This sign-up can no longer be changed.
event-to-event = Go to the event

## What a rule refuses

event-refused-closed = Signing up or giving up a place is no longer possible.
event-refused-registered = You are already signed up.
event-refused-seat = You cannot take part in this event in this way.
event-refused-guests = Please enter the number of guests, from 0 to { $max }.
event-refused-no-guests = There is room for one person only. Please register without guests.
event-refused-answer = This question needs an answer.
event-refused-too-long = Please enter { $max } characters at most.
event-refused-standing = You can do this as soon as your account has been approved.
event-refused-talk = The forum does not have a suitable category yet.
event-refused-time = This is not a date and time.
event-refused-gap = This time does not exist on that day because the clocks go forward.
event-refused-order = It ends before it begins.
event-refused-long = An event can last { $days } days at most.
event-refused-past = The beginning is in the past.
event-refused-far = Events can be planned two years ahead at most.
event-refused-zone = This time zone is not known.
event-refused-venue = Meeting in person needs a venue.
event-refused-url = The link must begin with https://.
event-refused-guests-max = A number from 0 to { $max }.
event-refused-title = A title of at least three characters is missing.
event-refused-seats = A number from 1 to { $max }, or leave it empty for no limit.
event-refused-seats-taken =
    { $n ->
        [one] { $n } seat is taken already; there cannot be fewer.
       *[other] { $n } seats are taken already; there cannot be fewer.
    }
event-refused-changed = Somebody else has changed the event meanwhile. Please reload the page.
event-refused-over = This can no longer be changed.
event-refused-kind = Some people who have signed up would then have no seat.
event-refused-no-link = The link is missing; the event cannot be published without it.
event-refused-link-needed = Those who take part online need the link.
event-refused-state = This is not possible in the event’s current status.
event-refused-not-confirmed = This person does not have a confirmed place.
event-refused-nobody = Nobody in that community could accept the offer.
event-refused-community = There is no community at this address.

## The desk

event-desk = Events
event-desk-none = There are no events yet.
event-new = New event
event-new-about = It starts as a draft that only community managers see.
event-edit = Edit
event-edit-about = If the time or place changes, everyone who has signed up gets an e-mail; changed texts send none.
event-other-languages = Texts in other languages
event-text-empty = Empty fields appear in { $language }.
event-title-in = Title ({ $language })
event-summary-in = In one sentence ({ $language })
event-text-in = Programme and description, Markdown ({ $language })
event-way-in = Getting there ({ $language })
event-question-in = Question when signing up ({ $language })
event-when-heading = When
event-starts = Start
event-ends = End
event-zone = Time zone
event-zone-help = Start and end are in this time zone.
event-where-heading = Where
event-kind = Kind
event-kind-in-person = In person
event-kind-online = Online
event-kind-both = In person and online
event-venue = Venue
event-venue-help = Only for events in person.
event-street = Street and number
event-online-url = Link to the meeting
event-online-url-help = Only people with a confirmed online seat see it.
event-who-heading = Seats and guests
event-seats = Seats
event-seats-in-person = Seats in person
event-seats-online = Seats online
event-seats-help = Leave empty for no limit.
event-seats-save = Save seats
event-guests-max = Guests per person
event-guests-max-help = 0 means none.
event-answer-required = The question must be answered
event-create = Create draft
event-save = Save
event-created = The draft has been created.
event-saved = The changes have been saved.
event-follows = This event is held together with another community, which sets the time, place and texts. Seats and sign-ups are this community’s own.
event-accept = Host it together
event-decline = Decline
event-publish = Publish
event-public = Public page
event-discard = Discard draft
event-people-heading = Sign-ups
event-find-name = Name
event-find = Search
event-head-name = Name
event-head-seat = Taking part
event-head-guests = Guests
event-head-answer = Answer
event-head-state = Status
event-head-registered = Signed up on
event-head-seen = At the entrance
event-state-waiting = Waiting list
event-state-too-large = More people than seats
event-state-confirmed = Confirmed
event-check-in = Check in
event-check-in-undo = Undo
event-nobody = Nobody yet.
event-nobody-found = Nobody with this name is registered.
event-csv = Download list (CSV)
event-share = Host it together
event-share-text = The event also appears there, under the other community’s brand, with its own seats and waiting list.
event-share-communities = Communities
event-share-host = Address of another community
event-share-host-help = Its community managers decide whether it takes part.
event-share-do = Offer event
event-shared = The event has been offered.
event-held-proposed = Waiting for an answer
event-held-published = Published
event-cancel-heading = Cancel event
event-cancel-text = Everyone who has signed up gets an e-mail, and the event disappears from their calendars.
event-cancel-reason = Reason, for everyone to read
event-cancel = Cancel event
event-published = The event has been published.
event-discarded = The draft has been discarded.
event-cancelled-done = The event has been cancelled.
event-seats-set = The seats have been saved.
event-seats-set-fewer = The seats have been saved. Whoever is waiting with more guests than there is now room for gets an e-mail.
event-accepted = The event has been added here as a draft.
event-declined = The offer has been declined.
event-checked-in = The arrival has been noted.
event-checked-in-before = This arrival had already been noted.
event-check-in-undone = The check-in has been undone.
event-seen-at = Here since { $time }.
event-seen-count =
    { $n ->
        [one] { $n } here
       *[other] { $n } here
    }
event-code-waiting = This person is on the waiting list.
event-code-cancelled = This place has been given up.

## Letters

event-letter-confirmed-subject = You are signed up: { $title }
event-letter-confirmed-text = Your place is confirmed.
event-letter-waiting-subject = You are on the waiting list: { $title }
event-letter-waiting-text = All seats are taken. You are now number { $n } on the waiting list and will get an e-mail as soon as a seat is free.
event-letter-too-large-subject = Fewer seats: { $title }
event-letter-too-large-text =
    { $n ->
        [one] There is only { $n } seat now, too few for everybody you wanted to bring. It may work with fewer guests: please give up your place and register again.
       *[other] There are only { $n } seats now, too few for everybody you wanted to bring. It may work with fewer guests: please give up your place and register again.
    }
event-letter-promoted-subject = A seat has become free: { $title }
event-letter-promoted-text = A seat has become free, and your place is now confirmed. If you cannot come after all, please give it up soon so that somebody else can have it.
event-letter-changed-subject = Changed: { $title }
event-letter-changed-text = The time or place has changed. These are the details now:
event-letter-cancelled-subject = Cancelled: { $title }
event-letter-cancelled-text = This event will not take place.
event-letter-left-subject = You have given up your place: { $title }
event-letter-left-text = Your place has been given up; thank you for letting us know.
event-letter-shut-out-subject = Your place has been cancelled: { $title }
event-letter-shut-out-text = The account is suspended, so this registration has been cancelled too.
event-letter-tomorrow-subject = Tomorrow: { $title }
event-letter-tomorrow-text = A quick reminder: it is tomorrow.
event-letter-soon-subject = In two hours: { $title }
event-letter-soon-text = It starts in two hours.
event-letter-link = Link to the meeting:
event-letter-leave = Cannot make it after all? One click is enough, even without logging in:
event-letter-reason = You are receiving this e-mail because you signed up for this event.
