## The managers' desk: what is to be done today.
desk-today = Today
desk-partner = This community’s packages, their prices and texts.
desk-to-do = To do
desk-nothing = Nothing is waiting today.
desk-nothing-long = All done. Reports, questions and messages appear here as they come in.
desk-waiting =
    { $n ->
        [one] One task is waiting.
       *[other] { $n } tasks are waiting.
    }
desk-waiting-late =
    { $n ->
        [one] One task is waiting, and it is overdue.
       *[other] { $n } tasks are waiting, { $late } of them overdue.
    }
desk-new-event = Plan an event
desk-new-letter = Write a newsletter
desk-letters = Newsletters
desk-letters-all = All
desk-letters-none = None under way at the moment.
desk-letters-untitled = No subject yet
desk-letters-left = { $left } of { $all } sent
desk-letters-n =
    { $n ->
        [one] One newsletter is under way.
       *[other] { $n } newsletters are under way.
    }
desk-events = Events
desk-events-all = All
desk-events-none = None planned at the moment.
desk-communities = Other communities

to-do-or-more = { $what } or more
to-do-check = Review
to-do-look = View
to-do-decide = Decide
to-do-answer = Reply
to-do-assign = Assign
to-do-broken =
    { $n ->
        [one] One order with a broken promise
       *[other] { $n } orders with a broken promise
    }
to-do-broken-about = Late contact, a missed appointment or nobody found
to-do-unassigned =
    { $n ->
        [one] One order without a Friend
       *[other] { $n } orders without a Friend
    }
to-do-unassigned-about = Nobody has accepted after all rounds
to-do-members =
    { $n ->
        [one] One newcomer is waiting
       *[other] { $n } newcomers are waiting
    }
to-do-members-about = They can take part once they have been approved
to-do-reports =
    { $n ->
        [one] One open report
       *[other] { $n } open reports
    }
to-do-reports-about = Reported posts and appeals against decisions
to-do-ears =
    { $n ->
        [one] One unanswered message
       *[other] { $n } unanswered messages
    }
to-do-ears-about = What members have written to the community team
to-do-newcomers =
    { $n ->
        [one] One newcomer’s topic without a reply
       *[other] { $n } newcomers’ topics without a reply
    }
to-do-newcomers-about = Newcomers come back when somebody replies
to-do-questions =
    { $n ->
        [one] One open question
       *[other] { $n } open questions
    }
to-do-questions-about = No reply has been marked as the solution yet
to-do-proposals =
    { $n ->
        [one] One proposed event
       *[other] { $n } proposed events
    }
to-do-proposals-about = Another community would like to host it with yours
