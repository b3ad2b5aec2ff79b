### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Events
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
event-none-past = Events that have taken place will be listed here.
event-first-page = Back to the start
event-next-page = More

## Calendars and feeds

event-calendar = In your calendar
event-calendar-text = A calendar you subscribe to shows changes by itself.
event-calendar-all = Calendar of the community (ICS)
event-news = News as a feed (Atom)
event-calendar-own = Your own events
event-calendar-own-text = A secret address shows a calendar only the events with a confirmed place.
event-calendar-own-address = Secret address
event-calendar-own-secret = Whoever knows it sees these dates.
event-calendar-make = Make an address
event-calendar-renew = New address
event-calendar-revoke = Revoke the address
event-calendar-made = The address is made; an earlier one no longer works.
event-calendar-revoked = The address no longer works.

## An event

event-stands-in = So far this text exists only in { $language }.
event-add-to-calendar = Add to calendar
event-link-for-confirmed = Those with a confirmed place see the link.
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
event-taken-in-person = In person { $n } of { $seats } seats taken
event-taken-online = Online { $n } of { $seats } seats taken
event-waiting =
    { $n ->
        [one] { $n } on the waiting list
       *[other] { $n } on the waiting list
    }
event-mine-heading = Your place is confirmed
event-mine-waiting-heading = On the waiting list
event-mine-confirmed = The place is confirmed.
event-mine-waiting = Number { $n } on the waiting list. An email comes as soon as a seat is free.
event-mine-guests =
    { $n ->
        [one] Plus { $n } guest.
       *[other] Plus { $n } guests.
    }
event-open-link = Join the meeting
event-link-later = The link will be here in time.
event-code-alt = QR code for the entrance
event-code-text = Show this at the entrance.
event-leave = Give up the place
event-guests = Guests
event-guests-help =
    { $max ->
        [one] { $max } at most.
       *[other] { $max } at most.
    }
event-seat = Taking part
event-seat-in-person = In person
event-seat-online = Online
event-seat-in-person-full = In person (waiting list)
event-seat-online-full = Online (waiting list)
event-question = Any questions?
event-talk =
    { $n ->
        [one] To the topic in the forum ({ $n } reply)
       *[other] To the topic in the forum ({ $n } replies)
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
event-wait-text = All seats are taken. When one is free, the waiting list moves up in order.
event-wait = Join the waiting list
event-registered = The place is confirmed, an email is on its way.
event-registered-waiting = On the waiting list, an email is on its way.
event-left = The place is given up.
event-link-over = Nothing can be changed about this any more.
event-to-event = To the event

## What a rule refuses

event-refused-closed = Signing up or giving up a place is no longer possible.
event-refused-registered = This is already signed up for.
event-refused-seat = This event cannot be joined in this way.
event-refused-guests = Guests are a number from 0 to { $max }.
event-refused-answer = This question needs an answer.
event-refused-too-long = { $max } characters at most.
event-refused-standing = This needs an approved account.
event-refused-talk = The forum has no place for it yet.
event-refused-time = This is not a date and time.
event-refused-gap = This time does not exist on that day; the clocks go forward.
event-refused-order = It ends before it begins.
event-refused-long = { $days } days at most.
event-refused-past = The beginning is in the past.
event-refused-far = Two years ahead at most.
event-refused-zone = This time zone is not known.
event-refused-venue = Meeting in person needs a venue.
event-refused-url = The link must begin with https://.
event-refused-guests-max = A number from 0 to { $max }.
event-refused-title = A title of at least three characters is missing.
event-refused-seats = A number from 1 to { $max }, or nothing for no limit.
event-refused-seats-taken =
    { $n ->
        [one] { $n } seat is taken already, fewer is not possible.
       *[other] { $n } seats are taken already, fewer is not possible.
    }
event-refused-changed = Somebody else has changed the event meanwhile. Please load it again.
event-refused-over = This can no longer be changed.
event-refused-kind = There are people who would then have no seat.
event-refused-no-link = The link is missing before it can be published.
event-refused-state = This is not possible in its present state.
event-refused-not-confirmed = There is no confirmed seat.
event-refused-nobody = Nobody in that community could receive it.
event-refused-community = There is no community at this address.

## The desk

event-desk = Events
event-desk-none = No event yet.
event-new = New event
event-new-about = First a draft that only community managers see.
event-edit = Edit
event-edit-about = When time or place change, everybody signed up gets an email; texts send nothing.
event-other-languages = Texts in other languages
event-text-empty = What is left empty appears in { $language }.
event-title-in = Title ({ $language })
event-summary-in = In one sentence ({ $language })
event-text-in = Programme and description, Markdown ({ $language })
event-way-in = Getting there ({ $language })
event-question-in = Question when signing up ({ $language })
event-when-heading = When
event-starts = Beginning
event-ends = End
event-zone = Time zone
event-zone-help = Beginning and end are by the clock in this zone.
event-where-heading = Where
event-kind = Kind
event-kind-in-person = In person
event-kind-online = Online
event-kind-both = In person and online
event-venue = Venue
event-venue-help = Only for meeting in person.
event-street = Street and number
event-online-url = Link to the meeting
event-online-url-help = Seen only by those with a confirmed online seat.
event-who-heading = Seats and guests
event-seats = Seats
event-seats-in-person = Seats in person
event-seats-online = Seats online
event-seats-help = Empty means no limit.
event-seats-save = Save the seats
event-guests-max = Guests per person
event-guests-max-help = 0 means none.
event-answer-required = The question must be answered
event-create = Create the draft
event-save = Save
event-created = The draft is made.
event-saved = The change is saved.
event-follows = This event is held together with another community, which writes time, place and texts. Seats and sign-ups are this community’s own.
event-accept = Hold it together
event-decline = Decline
event-publish = Publish
event-public = Public page
event-discard = Discard the draft
event-people-heading = Sign-ups
event-find-name = Name
event-find = Search
event-head-name = Name
event-head-seat = Taking part
event-head-guests = Guests
event-head-answer = Answer
event-head-state = State
event-head-registered = Signed up on
event-head-seen = At the entrance
event-state-waiting = Waiting list
event-state-confirmed = Confirmed
event-check-in = Check in
event-check-in-undo = Undo
event-nobody = Nobody yet.
event-csv = The list as a table (CSV)
event-share = Hold it together
event-share-text = The event appears there too, under that brand, with seats and a waiting list of its own.
event-share-communities = Communities
event-share-host = Address of another community
event-share-host-help = Its community managers decide whether it takes part.
event-share-do = Offer it
event-shared = The event is offered.
event-held-proposed = Awaits an answer
event-held-published = Published
event-cancel-heading = Cancel the event
event-cancel-text = Everybody signed up gets an email, and the date leaves their calendar.
event-cancel-reason = The reason, as everybody reads it
event-cancel = Cancel the event
event-published = The event is published.
event-discarded = The draft is gone.
event-cancelled-done = The event is cancelled.
event-seats-set = The seats are saved.
event-accepted = The event is here as a draft.
event-declined = The offer is declined.
event-checked-in = The arrival is noted.
event-checked-in-before = This arrival was noted before.
event-check-in-undone = The arrival is undone.
event-seen-at = Here since { $time }.
event-seen-count =
    { $n ->
        [one] { $n } here
       *[other] { $n } here
    }
event-code-waiting = This person is on the waiting list.
event-code-cancelled = This place was given up.

## Letters

event-letter-confirmed-subject = Signed up: { $title }
event-letter-confirmed-text = The place is confirmed.
event-letter-waiting-subject = On the waiting list: { $title }
event-letter-waiting-text = All seats are taken. This is now number { $n } on the waiting list; an email comes as soon as a seat is free.
event-letter-promoted-subject = A seat has become free: { $title }
event-letter-promoted-text = The waiting list has moved up and the place is now confirmed. If it no longer suits, please give it up soon, so that others can move up.
event-letter-changed-subject = Changed: { $title }
event-letter-changed-text = Time or place are different from before. This is how it is now:
event-letter-cancelled-subject = Cancelled: { $title }
event-letter-cancelled-text = This event does not take place.
event-letter-left-subject = Place given up: { $title }
event-letter-left-text = The place is given up; thank you for saying so.
event-letter-tomorrow-subject = Tomorrow: { $title }
event-letter-tomorrow-text = A small reminder: it is tomorrow.
event-letter-soon-subject = In two hours: { $title }
event-letter-soon-text = It begins in two hours.
event-letter-link = Link to the meeting:
event-letter-leave = Cannot make it after all? One click is enough, without logging in:
event-letter-reason = This email comes because of a sign-up for this event.
