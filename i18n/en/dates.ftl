### When a card and its certificates end, computed from facts that were given.

dates-signature = Signature certificate ({ JA("署名用電子証明書") })
dates-check-card = Likely. Look at the date printed on the card, too.
# $days is one day or several, written out.
dates-may-be = Cannot tell. It may be one of these days: { $days }. Look at the date printed on the card.
dates-no-signature = There is none for so young a holder.
dates-extendable = While the application is pending, the municipal office can extend the card until { $date }.
# $from and $before are dates.
dates-renew = What ends first can be renewed from { $from } until { $before }.
dates-renew-stay = Have the card’s date changed at the municipal office when your new residence card has come, until { $before } at the latest.
dates-renew-extension = Have the card extended at the municipal office, until { $before } at the latest.
dates-renew-none = Ask at the municipal office what to do before { $before }.

## Facts that do not fit

dates-misfit-year = A year before 1868 or after 2200 cannot be meant.
dates-misfit-birth = The card cannot have been issued before its holder was born.
dates-misfit-applied = The card cannot have been applied for before birth or after the day of issue.
dates-misfit-stay-missing = For this status the end of the stay has to be given.
dates-misfit-stay = The end of the stay does not go with the day of issue.
dates-misfit-extension = Only the card of a mid- to long-term resident can be extended by two months.
dates-misfit-printed = The printed date lies before the day of issue.
dates-misfit-certificate = A certificate cannot be older than its card.
