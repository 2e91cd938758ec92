### Changing a PIN of the card in the reader, or of the practice card.

pin-change-button = Change a PIN

## Which PIN

pin-choose-heading = Which PIN do you want to change?
pin-choose-intro = To change a PIN ({ JA("暗証番号") }) you need the current one. If you no longer know it, do not guess: a new one can be set at the municipal office.
pin-choose-same = You may use the same number for all the PINs of 4 digits. One number is easier to remember; different numbers are safer.
# What each PIN is asked for. They stand below the names in card.ftl.
pin-user-use = Asked when you sign in to Mynaportal ({ JA("マイナポータル") }) or another website, when you get certificates from the machine in a convenience store, and at the card reader of a clinic.
pin-signature-use = Asked when you sign something online, in place of your seal: a tax return, a change of address, a contract with a bank.
pin-entry-support-use = Asked when a program or a machine fills in your name, address and number from the card, so that you need not type them.
pin-register-use = Asked at the counter of the municipal office, for example when you move.
pin-register-office = This PIN is changed at the municipal office.
# The words that a drawing is read out by.
pin-user-picture = The machine in a convenience store
pin-signature-picture = A document that is signed on a computer
pin-entry-support-picture = A form that is filled in from the card
pin-register-picture = The counter of the municipal office

## Typing the PINs

pin-current-heading = Your current PIN
pin-current-intro = Type the PIN as it is at the moment. Nothing is sent to the card yet.
pin-new-heading = The new PIN
pin-new-intro-digits = Choose 4 digits that nobody can guess: not your birthday, not your phone number, not 1234.
pin-new-intro-letters = Choose letters and digits that nobody can guess: not your name, not your birthday, not ABC123.
pin-again-heading = The new PIN once more
pin-again-intro = Type it a second time, to catch a typing mistake. When you press “Change the PIN”, the current PIN is sent to the card, once, and then the new one.
pin-rule-digits = 4 digits
pin-rule-letters = 6 to 16 letters and digits, at least one of each
pin-alike = O is a letter and 0 is a digit; I is a letter and 1 is a digit.
# What the places of a PIN are read out by. $count is a whole number from 0 to 16.
pin-typed = Characters typed: { $count }
pin-show-button = Show
pin-hide-button = Hide
pin-delete-key = Delete
pin-keys = Keys to press
pin-next-button = Next
pin-send-button = Change the PIN
pin-short-digits = That is too short: 4 digits are needed.
pin-short-letters = That is too short: at least 6 characters are needed.
pin-long-digits = That is one too many: this PIN has 4 digits.
pin-long-letters = That is too many: this PIN has at most 16 characters.
pin-only-digits = Only the digits 0 to 9 can be used.
pin-only-letters = Only the letters A to Z and the digits 0 to 9 can be used.
pin-both = At least one letter and one digit are needed.
pin-narrowed = Wide characters ({ JA("全角") }) were turned into narrow ones.
pin-raised = Small letters were turned into capital letters. The card knows only capital letters.
pin-differs = The two are not the same. Type the new PIN again, or go back and choose another.
pin-ready = Both are the same. Now press “Change the PIN”.
pin-same = This is your current PIN. Choose another.

## A new PIN that is easily guessed

pin-weak-heading = This PIN is easily guessed
pin-weak-repeated = It is the same character again and again. Someone who finds your card tries such a PIN first.
pin-weak-sequence = Its characters follow one another, as in 1234. Someone who finds your card tries such a PIN first.
pin-weak-keys = Its keys lie beside each other, as in 2580. Someone who finds your card tries such a PIN first.
pin-weak-date = It looks like a date. Do not use your birthday or that of someone near you: someone who finds your card tries such a PIN first.
pin-weak-birthday = It is a day of birth that is saved here, or a part of it. Someone who finds your card tries such a PIN first.
pin-weak-other-button = Choose another PIN
pin-weak-use-button = Use it anyway

## The question before the last try

pin-last-heading = This is the last try
pin-last-text = If the current PIN that you typed is wrong, the card blocks this PIN, and a new one has to be set at the municipal office. Nothing has been sent yet.
pin-unsure-heading = It is not known how many tries are left
pin-unsure-text = The card did not say clearly how many tries are left; it may be the last one. If the current PIN that you typed is wrong, the card may block this PIN, and a new one has to be set at the municipal office. Nothing has been sent yet.
pin-stop-button = No, do not send it
pin-sure-button = Yes, I am sure: send it

## While it is changed

pin-sending-title = The PIN is being changed…
pin-sending-text = Do not touch the card until the result is shown here.

## What became of it. $tries is a sentence such as “2 of 3 tries left”.

pin-changed-title = The PIN has been changed
pin-changed-text = From now on, use the new PIN. Write it down if you have to, and keep the note apart from the card.
pin-tries-now = On the card: { $tries }
pin-wrong-title = The PIN that you typed was wrong
pin-wrong-text = It is not the current PIN of this card. Nothing was changed, and one try was used.
pin-wrong-alike = Look closely: was an O typed for a 0, or an I for a 1?
pin-wrong-last = Only one try is left. If you are not sure of the PIN, stop here: one more mistake blocks it.
pin-blocked-title = This PIN is blocked
pin-blocked-text = No tries are left, and waiting does not help. The PIN itself is unchanged, and your other PINs still work.
pin-lost-title = The PIN was not changed
pin-lost-text = The current PIN was sent to the card, but no clear answer came. The new one was not sent, so the old PIN is still valid. A try may have been used: see how many are left before you go on.
pin-refused-title = The card refused the change
# $status is four letters and digits, such as 6A80.
pin-refused-text = The old PIN is still valid. The card’s answer was { $status }; if it happens again, show this answer to the municipal office.
pin-unclear-title = We cannot tell whether the PIN was changed
pin-unclear-text = The new PIN was sent to the card, but no clear answer came. Either the old PIN or the new one is valid now. Remember both.
pin-unclear-tries = Put the card back and see how many tries are left. Go on only if there are at least 2; if not, take the card to the municipal office.
pin-unclear-third = Change this PIN once more. Type the new PIN as the current one, and choose a third PIN as the new one. Write it down.
pin-unclear-then = If the card accepts it, the third PIN is valid from then on. If the card says that the current PIN is wrong, the old PIN is valid: type that as the current one next, and all tries come back.
pin-silent-text = It is not known what the card did: perhaps the PIN was changed, perhaps not. Remember both PINs. Take the card away, put it back, and see how many tries are left before you go on.
pin-half-title = Only one of two places was changed
pin-half-text = The card keeps this PIN in two places. In one of them the new PIN is valid, in the other still the old one. Do not try any further. Remember both PINs, take the card to the municipal office and ask for the register PIN to be set anew ({ JA("暗証番号の再設定") }).
pin-half-unclear-text = The card keeps this PIN in two places. In one of them the new PIN is valid; for the other no clear answer came. Do not try any further. Remember both PINs, take the card to the municipal office and ask for the register PIN to be set anew ({ JA("暗証番号の再設定") }).
pin-unclear-register = The card keeps this PIN in two places. For one of them no clear answer came; in the other the old PIN is still valid. Do not try any further. Remember both PINs, take the card to the municipal office and ask for the register PIN to be set anew ({ JA("暗証番号の再設定") }).
pin-unsent-title = Nothing was sent to the card
pin-unsent-stands = The old PIN is still valid, and { -brand } has not used up a try.
pin-unsent-impossible = This PIN of this card cannot be changed here.
pin-unsent-other = This is not the card that was shown before, or it has been put back or changed since. Go back to the card and begin again.
pin-unsent-tries = The number of tries left is no longer the one that was shown. Go back to the card, check it, and begin again.
pin-unsent-uneven = This PIN is changed only when both of its places on the card have the same number of tries left, and at least 2. Go to the municipal office.
pin-unsent-gone = The card was taken away. Put it back and begin again.
pin-unsent-busy = Another program is using the card. Close it and begin again.
pin-unsent-mute = The card or its reader did not answer. Put the card back and begin again.

## What was typed is gone

pin-away-title = The card can no longer be reached
pin-away-text = It was taken away, or the reader was. What you typed has been cleared, and nothing was sent to the card. Put the card back and begin again.
pin-idle-title = What you typed has been cleared
pin-idle-text = Nothing was pressed for 2 minutes, so it was cleared: nobody should be able to go on in your place. Nothing was sent to the card.
pin-card-button = Back to the card
pin-retry-button = Type the PINs again

## Practice

pin-practice-button = Practise without a card
pin-practice-mark = Practice: this is not a real card
pin-practice-end-button = End practice
pin-practice-heading = Practise with a make-believe card
pin-practice-intro = Here you can learn the steps or show them to others. Everything happens as with a real card, wrong PINs included, but a card in the reader is not touched.
pin-practice-pins-title = PINs of the practice card
pin-practice-pins-text = These are the PINs to start with. A PIN that you change here is valid until you end practice or take a new practice card.
pin-practice-out-button = Take the card away
pin-practice-in-button = Put the card back
pin-practice-new-button = Take a new practice card
pin-practice-fault-title = What happens at the next change
pin-practice-fault-none = The card works as it should
pin-practice-fault-before = The card is taken away before the PIN is checked
pin-practice-fault-during = The card is taken away in the middle of the change
# $pin is a PIN of the practice card, such as 1234.
pin-practice-current = On the practice card it is { $pin }. Do not type the PIN of your real card here.
pin-practice-current-changed = You have changed it here: type the one you chose. Do not type the PIN of your real card.
pin-practice-blocked = With a real card you would now go to the municipal office. Here, go back to the card and take a new practice card.
pin-practice-changed = Changed by you (at first: { $pin })
pin-practice-renewed-title = This is a new practice card
pin-practice-renewed-text = It has all its tries, and the PINs it came with.

## The switch in the settings

pin-register-title = Register PIN ({ JA("住民基本台帳用") })
pin-register-label = Also offer to change the register PIN
pin-register-text = This is off for a good reason: it has not yet been tried on a real card, and the PIN has to change in two places at once. The municipal office changes it safely.
