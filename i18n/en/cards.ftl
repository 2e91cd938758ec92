### Cards whose dates are saved on this computer. $label is the word the user has given to a card; it may be in any script.

## Saving the dates of the card in the reader

cards-save-button = Save these dates
cards-save-heading = What do you call this card?
cards-save-intro = { -brand } keeps the two dates on this computer, and its first page shows how many days are left until each. Choose a word that tells you whose card it is. No full name or number is needed.
cards-name = Name for the card
cards-name-example = For example: mine, mother, card 2
cards-name-empty = Write a name first.
cards-name-taken = Another saved card has this name. If it is the same card, press “Save” once more; if not, choose another name.
cards-born = Day of birth (may be left empty)
cards-born-example = For example: 1985-03-07. { -brand } warns of a PIN that is this day.
cards-born-wrong = This is no day. Write year, month and day, such as 1985-03-07.
cards-keep-button = Save
cards-saved-title = The dates of “{ $label }” are saved
cards-saved-text = The first page shows how many days are left until each.

## On the first page, and on the page of the saved cards

cards-title = Saved cards
cards-read-on = Read from the card on { $date }. After a renewal, read the card again and save it under the same name.
cards-rename-button = Change the name
cards-rename-heading = Another name for the card
cards-delete-button = Delete
cards-deleted-title = “{ $label }” has been deleted
cards-undo-button = Undo
cards-none-title = No card is saved
