### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Me
me-tabs = Account pages
me-tab-profile = Profile
me-tab-home-place = Home area
me-tab-letters = Notifications
me-tab-sign-in = Login
me-tab-data = Data
me-save = Save
me-saved = Your changes have been saved.
me-everywhere = This applies to every community you belong to.
me-profile-seen = View profile
me-profile = Profile
me-display-name = Name in the community
me-display-name-help = Everyone here sees this name.
me-about = About me
me-about-help = A few sentences: your experience, favourite devices, when you are free.
me-picture = Picture
me-picture-file = Choose a picture
me-picture-help = PNG, JPEG or WebP up to 10 MB; it is cropped to a square, and location and device details are removed.
me-picture-save = Upload picture
me-picture-remove = Remove picture
me-abilities = Skills and languages
me-skills = Skills
me-skills-help = You are offered jobs that match what you tick here.
me-languages = Languages you speak
me-directory = Directory
me-shows = Other members also see
me-shows-help = Your name and picture are always visible to members, your postcode never is.
me-shows-skills = Skills
me-shows-languages = Languages
me-shows-area = Region
me-lang = Language
me-lang-label = Language of pages and e-mails
me-lang-help = What members write stays in the language they wrote it in.

## Home place and holiday

me-place = Home area and travel distance
me-country = Country
me-postal-code = Postcode
me-postal-code-help = It tells us which jobs are close to you; nobody in the community sees it.
me-radius = Travel distance in km
# $max (Number) kilometres
me-radius-help = A whole number from 1 to { $max }, as the crow flies.
me-away = Holiday
me-away-text = You are offered no jobs on these days; leave the dates empty if you are not away.
me-away-from = First day
me-away-until = Last day

## Letters

me-replies = Forum
me-replies-label = E-mail me about replies
me-replies-help = For topics you have started or follow.
me-newsletters = Newsletter
me-newsletters-legend = I would like to receive
me-newsletters-help = We only send what you tick, and every change is recorded with its date.

## Logging in

me-password-change = Change password
me-password-set = Set a password
me-password-text = A new password logs you out on every other device.
me-password-proved = You logged in with a link, so for half an hour the current password is not needed.
me-password-present = Current password
me-password-new = New password
# $min (Number) characters at least, always more than one
me-password-help = At least { $min } characters; a few words in a row are easy to remember.
me-password-save = Save password
me-password-saved = Your new password has been saved, and every other device is logged out.
me-email = E-mail address
# $email (String)
me-email-now = E-mails currently go to { $email }.
me-email-refused = An e-mail to it came back: the provider does not know this address. Newsletters pause until one arrives again.
me-email-new = New e-mail address
me-email-help = We send one link to the old address and one to the new; both must be opened within a day.
me-email-change = Change address
me-email-sent = Two e-mails are on their way: one to the old address, one to the new one.
me-sessions = Where you are logged in
me-session-unknown = Unknown device
# $date (String) finished text
me-session-since = since { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = last visit: { $when }
me-session-current = This device
me-session-end = Log out
me-session-ended = The device has been logged out.
me-sessions-end-all = Log out everywhere

## Data

me-data = My data
me-data-text = A file with everything your account and this membership hold, readable by people and programs.
me-data-download = Download data
me-leave = Leave { $brand }
me-leave-text = Your profile and login here end at once; your posts stay under “Former Friend”, and your account in other communities remains.
me-leave-orders = Jobs that are not finished go back and are offered to others; the customers are told at once. Places at events become free.
me-leave-sure = Yes, I want to leave this community.
me-leave-action = Leave community
me-left = Your membership has ended; thank you for your time with us.
me-delete = Delete account
me-delete-text = This ends your membership in every community for good; your posts stay under “Former Friend”, and everything personal is deleted.
me-delete-password = Your password
me-delete-forgot = Forgotten it? Send a link
me-delete-proved = You logged in with a link, so for half an hour no password is needed.
me-delete-sure = Yes, delete my account for good.
me-delete-link-text = You have no password, so a link by e-mail confirms that it is you.
me-delete-link = Send link
me-delete-action = Delete account for good
me-delete-sent = An e-mail with the link is on its way.
me-deleted = The account has been deleted.

## Links that prove an address

me-proof-email-old-heading = Approve the new address
# $email (String) the new address
me-proof-email-old-text = From then on, e-mails go to { $email }.
me-proof-email-new-heading = Confirm the new address
# $email (String) the new address
me-proof-email-new-text = One click confirms that you can be reached at { $email }.
me-proof-email-half-heading = Halfway there
me-proof-email-half-text = The link in the other inbox still has to be opened.
me-proof-email-done-heading = The address has been changed
# $email (String) the new address
me-proof-email-done-text = E-mails and login links now go to { $email }.
me-proof-gone-heading = This link no longer works
me-proof-gone-text = It has already been used, has expired or does not belong to this account.
me-proof-email-action = Confirm
me-proof-next = Go to your account

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = The text may have { $max } characters at most.
me-refused-lang = This language is not offered here.
me-refused-country = This community does not cover this country.
# $max (Number) kilometres
me-refused-radius = The distance is a whole number from 1 to { $max }.
me-refused-away-days = A holiday needs a first and a last day.
me-refused-away-order = The last day is before the first.
me-refused-away-past = This holiday is already over.
me-refused-password = This is not the current password.
me-refused-password-changed = The password was changed somewhere else in the meantime.
me-refused-email-same = This account already uses this address.
me-refused-leave = To leave, please tick the box.
me-refused-delete = To delete the account, please tick the box.
me-refused-delete-password = This is not the password of this account.
me-refused-proof = Please enter the password, or have a link sent to you.
leave-refused-last-manager = A community needs a manager: nobody else manages this one, so you can only leave once there is someone else.
# $communities (String) their names
delete-refused-last-manager = A community needs a manager: nobody else manages { $communities }, so your account can only be deleted once there is someone else.
picture-refused-missing = Please choose a picture.
picture-refused-kind = This is not a PNG, JPEG or WebP picture.
# $max (Number) megabytes
picture-refused-too-large = The picture can be { $max } MB at most.
# $max (Number) megapixels, always more than one
picture-refused-pixels = The picture can have { $max } megapixels at most.
picture-refused-broken = The picture is damaged and cannot be read.

## The directory

members-text = Who helps here, and with what.
members-name = Name
members-skill = Skill
members-language = Language
members-any = Any
members-search = Search
members-all = Show all members
members-none = No members found.
members-first = Back to the start
members-next = More members
members-area = Region
members-languages = Languages
members-skills = Skills
members-about = In their own words
# $date (String) finished text
members-since = Member since { $date }
members-edit = Edit profile
members-staff = Manage member
members-role-manager = Community manager
members-role-partner = Partner company

## Members for the staff

staff-members = Members
staff-standings = Members by status
staff-standing = Status
staff-standing-active = Active
staff-standing-waiting = Waiting for approval
staff-standing-suspended = Suspended
staff-standing-left = Left
staff-standing-unconfirmed = Not confirmed
staff-search = Name or e-mail address
staff-search-help = The start of a name is enough; an address must be complete.
staff-former = Former Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Reason: { $reason }
staff-approve = Approve
staff-restore = Lift suspension
staff-reason = Reason for the suspension
staff-reason-help = It is included in the e-mail to the member.
staff-suspend = Suspend member
staff-suspend-help = Jobs this member has accepted are offered to others at once, and the customers are told. Places at events are given up.
staff-approved = The member has been approved.
staff-suspended = The member has been suspended and logged out of this community.
staff-restored = The suspension has been lifted.
staff-decline = Decline
staff-declined = The request has been declined.
staff-decline-help = The request is deleted, and an e-mail says it has been declined.
staff-approval = New members
staff-approval-required = New members wait until someone from the community team approves them.
staff-approval-dropped = New members can join in as soon as they have confirmed their address.
staff-require-approval = Approve each new member from now on
staff-drop-approval = Let new members in straight away from now on
staff-approval-saved = The setting has been saved.
staff-refused-not-waiting = This member is not waiting for approval.
staff-refused-own = Nobody can suspend their own account.
# $max (Number) characters at most, always more than one
staff-refused-reason = Please give a reason of { $max } characters at most.
staff-refused-not-in = Only members who are active or waiting can be suspended.
staff-refused-not-suspended = This member is not suspended.
staff-refused-last-manager = Nobody else manages this community, so this account cannot be suspended.

## Certificates and the Profi class

grant-heading = Certificates and Pro status
grant-none = Nothing has been granted yet.
grant-certificate = Certificate
grant-profi = Pro
# $date (String) finished text
grant-since = since { $date }
grant-by-platform = granted by the platform
grant-withdraw = Withdraw
grant-kind = What to grant
grant-name = Name of the certificate
grant-name-help = Needed for certificates only.
grant-give = Grant
grant-given = It has been granted.
grant-withdrawn = It has been withdrawn.
# $max (Number) characters at most, always more than one
grant-refused-name = Please enter a name for the certificate, { $max } characters at most.
grant-refused-kind = This cannot be granted.
grant-refused-already = This has already been granted here.

## Letters

me-letter-email-new-subject = Confirm your new address for { $brand }
me-letter-email-new-text = This address is to be used for an account at { $brand }; the other link is in your old inbox.
me-letter-email-old-subject = A new address for the account at { $brand }
# $email (String) the new address
me-letter-email-old-text = From now on, e-mails are to go to { $email }; this link approves the change.
me-letter-email-known-subject = This address already has an account
me-letter-email-known-text = Somebody wanted to use this address for another account at { $brand }; an address can only belong to one account.
me-letter-email-changed-subject = The address of your account at { $brand } has changed
# $email (String) the new address
me-letter-email-changed-text = E-mails now go to { $email }; if this was not you, the contact details are in the legal notice.
me-letter-contact = Contact details
me-letter-delete-subject = Delete your account at { $brand }
me-letter-delete-text = This link takes you to the page where you can delete your account for good.
# $minutes (Number) from 1
me-letter-delete-minutes = { $minutes ->
    [one] The link works once and is valid for a minute, wherever you are logged in to this account.
   *[other] The link works once and is valid for { $minutes } minutes, wherever you are logged in to this account.
}
me-letter-delete-action = Go to the page
me-letter-reason = You are receiving this e-mail because this address was entered at { $brand }.
