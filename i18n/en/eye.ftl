### What only a person can see in a photo: points to look at by eye, reasons, and photos of small children.

## Look with your own eyes

eye-heading = Look with your own eyes
eye-intro = { -brand } cannot see the points below, so it cannot tell whether they are right. Please look at your photo yourself and tick what is right.
# The two example drawings, read out to those who do not see them.
eye-picture-right = An example that is right
eye-picture-wrong = An example that is wrong

## The points. The first is a statement to tick, -help is the sentence under it.

eye-head = Nothing on the head: no hat, cap or wide headband
eye-head-help = The top of the head and the hairline must be visible.
eye-glasses = No glasses, or glasses with clear lenses and no glare
eye-glasses-help = No light may shine on the lenses and no frame may cover the eyes; if you are not sure, take the glasses off.
eye-hair = No hair over the eyes or the outline of the face
eye-hair-help = Comb a long fringe to the side and put long hair behind your shoulders.
eye-lenses = No coloured or patterned contact lenses
eye-lenses-help = The official page does not mention them, but they can make you look like someone else, so it is safer to take them out.
eye-retouching = Nothing retouched: no filter, no smooth skin, no bigger eyes
eye-retouching-help = Many phones have a beauty mode that is always on; switch it off and take the photo again.
eye-expression = Your calm, everyday face: both eyes open, mouth closed
eye-expression-help = If you laugh, wink or pull a face, you may look too different and the photo may be refused.

## The answer

eye-all-title = You ticked every point
eye-all-text = You have looked at what { -brand } cannot see. If nothing else stands in the way, you can send this photo.
eye-some-title = Some points are not ticked
eye-some-text = Look at the photo again. If a point is not right, it is best to take a new photo. If that cannot be helped, see whether “I have a reason” fits.

## I have a reason. The first of each pair is a choice, -text is the sentence under it.

eye-reason-title = I have a reason
eye-reason-intro = Sometimes a photo cannot follow every rule. For these reasons it can still be accepted, if you tell them the reason when you apply.
eye-reason-none = No special reason
eye-reason-none-text = The photo has to follow every rule.
eye-reason-religion = Religion
eye-reason-religion-text = You cover your head for your religion, for example with a headscarf or a turban.
eye-reason-medical = Illness, injury or disability
eye-reason-medical-text = For example, you need a bandage, an eye patch, dark glasses or a wig, or you cannot sit up, look straight ahead or open your eyes.
eye-reason-infant = Baby or small child
eye-reason-infant-text = The child cannot sit or keep still yet.

## What a reason excuses

eye-excuses-religion = Accepted: a cover over the head and hair.
eye-excuses-medical = Accepted: what you have to wear for your health, a photo taken lying down, closed eyes, and a wheelchair or tube in the picture.
eye-excuses-infant = Accepted: lying on a plain, light sheet, an open mouth, the tongue, tears and drool.
eye-excuses-limit = The outline of the face must stay visible. A photo that is too dark, or that leaves no room to cut it to size, may still be refused.

## A note at a finding that the reason excuses

eye-excused-religion = This may be allowed for your reason: religion. Please tell them when you apply.
eye-excused-medical = This may be allowed for your reason: illness, injury or disability. Please tell them when you apply.
eye-excused-infant = This may be allowed for your reason: baby or small child. Please tell them when you apply.

## How to tell the reason

eye-tell-title = How to tell them your reason
eye-tell-choose = One of these is enough:
eye-tell-form = On paper: write the reason in the name field ({ JA("氏名欄") }) on the front of the application form ({ JA("交付申請書") }).
eye-tell-office = At the municipal office ({ JA("市区町村の窓口") }): go there or call, and give your application form ID ({ JA("申請書ID") }).
# $number is a telephone number: in Japanese the Japanese line, in all others the line in foreign languages.
eye-tell-call = By phone: call { $number }, the free line for the card in foreign languages, and give your application form ID ({ JA("申請書ID") }).
eye-tell-later = The municipal office may ask about the reason when you collect the card.

## Photos of babies and small children

eye-infant-heading = A photo of a baby or small child
eye-infant-under-title = Before the first birthday
eye-infant-under-text = No photo is needed. The card is made without one, and a photo cannot be added even if you would like it.
# $date is written out.
eye-infant-under-day = What counts is the child’s age on the day you apply. This holds for applications from { $date } on.
eye-infant-from-title = From the first birthday on
eye-infant-from-text = The card carries a photo. You can take it at home with a phone:
eye-infant-step-lie = Lay the child on its back on a plain, light sheet without a pattern
eye-infant-step-light = Choose a place in daylight, where no shadow falls on the face
eye-infant-step-above = Hold the phone straight above the face, and hold it still
eye-infant-step-alone = Only the child is in the picture: no hands, no toys, no dummy
eye-infant-step-eyes = The eyes are open and look at the camera; a soft sound beside the phone helps
eye-infant-held = A child may also be held. Then the grown-up hides under a plain white cloth, so that only the child can be seen.
eye-infant-mouth = An open mouth, the tongue, tears or drool are accepted if you give the reason “Baby or small child”.
# The three drawings, read out to those who do not see them.
eye-infant-picture-how = A phone is held straight above a child lying on a sheet
eye-infant-picture-right = Right: only the child is in the picture
eye-infant-picture-wrong = Wrong: the hands of a grown-up can be seen
