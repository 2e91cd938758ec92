### The page of a saved card, what has happened, reminders, the calendar file and the guest session.

## On the page of a card

cards-dates-heading = When each of these ends
cards-days-left = Days left: { $days }
cards-ended = It has ended.
cards-unknown = Not known
cards-line-heading = Timeline
cards-happened-button = Something has happened
cards-answers-button = Change the answers
cards-guide-button = Step by step
cards-reader-button = Read the card
cards-calendar-button = Save for a calendar
cards-misfit-title = These answers do not go together

## On the line of time

line-today = Today
line-renew-card = The card can be renewed from here
line-renew-certificates = The certificates can be renewed from here
line-extend-stay = An extension of the stay can be applied for from here
line-last-open = Last open day of the office
line-card-ends = The card ends
line-user-ends = The user certificate ends
line-signature-ends = The signature certificate ends
# After one of these, where more than one day is possible.
line-perhaps = perhaps
line-deadline = Last day: { $title }

## What has happened

event-heading = What has happened?
event-filed = I have applied for an extension or another status
event-filed-text = And nothing has been decided yet.
event-filed-permanent = I have applied for permanent residence only
event-extended = The office has extended the card by two months
event-new-residence-card = My new residence card has come
event-granted = I am now allowed to stay for good
event-granted-text = Permanent residence ({ JA("永住者") }) or Highly Skilled Professional (ii) ({ JA("高度専門職第2号") }) was granted.
event-naturalised = I have become Japanese
event-moved-out = I am moving to another municipality
event-moved-in = I have moved
event-notified = I have given the moving-in notice
event-notified-text = But the card has not been shown there yet.
event-changed = My name or something else on the card has changed
event-forget-button = Undo this
event-day-heading = On which day?
event-day-moving-out = Write the planned day of moving out ({ JA("転出予定日") }).
event-day-extended = Write the day on which you were at the office. The new date of the card is asked for next.

## Reminders

remind-title = Reminders
remind-text = Reminders are shown on the first page. If you like, a message also appears when you log in to this computer.
remind-login-label = Show reminders when I log in
remind-login-text = { -brand } starts for a moment, shows what is due, and closes again.
remind-login-failed-title = This could not be set up
remind-login-failed-text = The computer did not let { -brand } change what starts when you log in. You will still see the reminders on the first page.
remind-days-title = How many days before the last day
remind-days = { $days } days before
remind-day = 1 day before
remind-nothing = Nothing is due.
remind-unshown = The reminder could not be shown on the desktop.
# The title of a notification, and of a calendar entry: whose card, and what to do.
remind-of = { $label }: { $title }

## The calendar file

calendar-name = My Number Card ({ JA("マイナンバーカード") })
calendar-title = In the calendar of your phone
calendar-text = Save a file with these days, send it to your phone, for example by e-mail, and open it there. If you do so again later, the entries change instead of appearing twice. Google Calendar leaves out the alarms: set them there yourself.
calendar-opening = Possible from today: { $title }
calendar-last = Last day: { $title }

## The guest session

guest-button = Help a guest
guest-mark = Guest session: nothing is kept
guest-clear-button = Clear everything
guest-end-button = End the guest session
guest-title = This is a guest session
guest-text = Nothing is saved, and saved cards are not shown. After each guest press “Clear everything”.
guest-label = Card of the guest
guest-cards-title = Cards of this guest session
