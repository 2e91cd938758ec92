### The card in the reader. { JA("…") } is the official Japanese term, which people meet on paper.

card-heading = My Number Card in a card reader
card-intro = { -brand } shows how many tries your PINs have left and until when the card can be used, and it can change your PINs. Just looking needs no PIN and changes nothing on the card.

## What is there, and what to do next

card-absent-title = This computer cannot talk to card readers yet
card-absent-text = A part is missing: the service “pcscd”. Ask the person who looks after this computer to install it (on Debian and Ubuntu: sudo apt install pcscd).
card-stopped-title = The service for card readers is not running
card-stopped-text-linux = Restart the computer. If that does not help, ask the person who looks after it to start “pcscd” (sudo systemctl start pcscd.socket).
card-stopped-text-windows = Connect the card reader, or pull it out and plug it in again: Windows then starts its service “Smart Card” by itself. If that does not help, restart the computer.
card-stopped-text-mac = Pull the card reader out and plug it in again. If that does not help, restart the computer.
card-no-reader-title = Connect a card reader
card-no-reader-text = Plug the reader into a USB socket of this computer. It has to be one that is made for My Number Cards ({ JA("マイナンバーカード対応") }).
card-none-title = Put your card on the reader
card-none-text = Take it out of its case. Lay it flat on the reader, or push it in with the gold chip first, and leave it there.
card-reading-title = Reading the card…
card-reading-text = Leave it where it is. This takes a few seconds.
card-busy-title = Another program is using the card
card-busy-text = Close other programs and web pages that use the card. Then press “Read again”.
card-mute-title = The card does not answer
card-mute-text = Take it away, wait a moment and put it back: without its case, the right way round, not on metal and with no other card beside it.

## What card it is

card-mine-title = This is a My Number Card
card-old-title = This is an old Basic Resident Registration Card
card-old-text = Cards of this kind ({ JA("住民基本台帳カード") }) were given out until December 2015 and can no longer be used. Take it to the municipal office; there you can also ask for a My Number Card.
card-phone-title = This is a smartphone
card-phone-text = { -brand } reads only the card itself. Put the card on the reader.
card-other-title = This is not a My Number Card
card-other-text = It may be another card, such as a residence card or a train card. Put your My Number Card on the reader, and take other cards away.
card-again-button = Read again
# $name is the name of the reader, given by its maker.
card-reader = Reader: { $name }

## Until when it can be used

card-dates-title = Valid until
card-expires = The card
card-user-certificate = User certificate ({ JA("利用者証明用電子証明書") })
card-expires-unknown = Cannot tell. Look at the date printed on the card.
card-certificate-unknown = Cannot tell. Ask at the municipal office.
card-ended = It has ended. Go to the municipal office.
card-ends-soon = It ends soon. Renew it at the municipal office before that day. If your period of stay ends then, too, extend your stay first.
card-certificate-hint = { -brand } does not read the signature certificate ({ JA("署名用電子証明書") }): it contains your name and address.

## How many tries the PINs have left

card-tries-title = Tries left
card-tries-hint = Each wrong PIN costs a try. The right one brings all tries back; waiting does not. When none is left, the PIN is blocked.
card-pin-user = User PIN, 4 digits ({ JA("利用者証明用") })
card-pin-signature = Signature PIN, 6 to 16 letters and digits ({ JA("署名用") })
card-pin-entry-support = Entry-support PIN, 4 digits ({ JA("券面事項入力補助用") })
card-pin-register = Register PIN, 4 digits ({ JA("住民基本台帳用") })
# $left and $most are whole numbers from 1 to 15.
card-tries-left = { $left } of { $most } tries left
card-tries-blocked = Blocked
card-tries-unknown = Cannot tell
card-tries-last = If you are not sure of this PIN, do not try it: one more mistake blocks it.
card-reset-office = Take the card to the municipal office and ask for a new PIN ({ JA("暗証番号の再設定") }).
card-reset-shop = If you still know one of the two, the user PIN or the signature PIN, you can reset the other without going to the office: first with an app on a smartphone ({ JA("JPKI暗証番号リセット") }), then at the copier in a convenience store.
card-register-differs = The card keeps the register PIN in two places, and they have different numbers of tries left. The lower one is shown. Ask at the municipal office.
card-no-pins = All PINs of 4 digits are blocked. If yours is a face-authentication card ({ JA("顔認証マイナンバーカード") }), that is as it should be: it has no PINs.
