using static Assistant.Bot.Privacy.AddressWords;

namespace Assistant.Bot.Privacy;

/// <summary>Finds streets with a number, in French (rue Haute 12; 12, rue Haute), Dutch (Hoogstraat 12) and English (12 High Street); a street alone stays.</summary>
internal static class AddressFinder
{
    private const int Before = 40;
    private const int After = 60;
    private const int HomeBefore = 12;
    private const int MostNameWords = 6;

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var range = TypeFirst(text, word) ?? TypeInName(text, word) ?? NumberFirst(text, word) ?? NumberBeforeDutch(text, word) ?? BeforePostcode(text, word);
            if (range is { } address)
            {
                found.Claim(AddressTail.TownBefore(text, address.Start), address.End, PersonalDataType.Address);
            }
        }
    }

    // rue de la Loi 16, 1000 Bruxelles
    private static Run? TypeFirst(NormalizedText text, int word)
    {
        var sure = Street.Match(text, word);
        var length = sure > 0 ? sure : MaybeStreet.Match(text, word);
        if (length == 0 || (text.Words[word].Length == 1 && text.At(text.Words[word].End) != '.'))
        {
            return null;
        }

        var lives = LivesHere(text, text.Words[word].Start);
        var number = HouseInFront.Read(text, text.Words[word].Start) ?? (lives && sure > 0 ? HouseInFront.ReadOf(text, word) : null);

        // Steenweg op Ninove
        length += word + length < text.Words.Count && text.LowerWord(word) is "steenweg" or "stwg" && text.LowerWord(word + length) is "op" or "naar" ? 1 : 0;
        var (last, named, capital) = Name(text, word + length, text.Words[word + length - 1].End);
        var end = named == 0 ? -1 : AddressTail.Number(text, text.Words[last].End);
        if (named == 0 || (sure == 0 && !capital && !lives && !(Square.Has(text, word) && ((end > 0 && (IsHouse(text, text.Words[last].End) || (last + 1 < text.Words.Count && AddressTail.IsNumberWord(text, last + 1)))) || (number is { } house && IsHouse(text, house)))) && !(end > 0 && AddressTail.IsSure(text, text.Words[last].End, end))))
        {
            return null;
        }

        // With a number in front, the one behind is a postcode.
        if (number is { } start && text.Words[word].Length > 1 && LastOfName(text, word + length, last) is var nameEnd and > 0)
        {
            return new Run(start, AddressTail.Town(text, nameEnd));
        }

        return end > 0 ? new Run(text.Words[word].Start, AddressTail.Town(text, end)) : number is { } front && capital ? new Run(front, AddressTail.Town(text, text.Words[last].End)) : null;
    }

    // Nieuwstraat 134, Gentse Steenweg 12, Jan Van Ruusbroeckstraat 3
    private static Run? TypeInName(NormalizedText text, int word)
    {
        var run = text.Words[word];
        var alone = DutchTypes.Has(text, word) && word > 0 && text.Words[word - 1] is var before && run.Start - before.End == 1 && (char.IsUpper(text.At(before.Start)) || OfStreets.Has(text, word - 1) || (!Particles.Has(text, word - 1) && !CommonWords.Has(text, word - 1) && !Lives.Has(text, word - 1) && (text.LowerWord(word) is "steenweg" || LivesHere(text, before.Start))));
        var suffix = alone ? -1 : Suffix(text, word);
        if (!alone && suffix < 0)
        {
            return null;
        }

        var end = AddressTail.Number(text, run.End);
        if (end < 0 || (suffix >= SureSuffixes && !char.IsUpper(text.At(run.Start)) && !LivesHere(text, run.Start) && !AddressTail.IsSure(text, run.End, end) && !(run.Length > 7 && Streets.Contains(Suffixes[suffix]) && IsHouse(text, run.End))))
        {
            return null;
        }

        var first = alone ? word - 1 : word;
        first = SmallBefore(text, IsNoble(text, first) ? first - 1 : first);
        while (first > 0 && word - first < 5 && run.Start - text.Words[first - 1].End <= 40)
        {
            var step = BelongsToName(text, first - 1) ? 1 : IsInsideName(text, first - 1) ? 2 : 0;
            if (step == 0)
            {
                break;
            }

            first -= step;
        }

        return new Run(text.Words[first].Start, AddressTail.Town(text, end));
    }

    // de Broquevillelaan, de Merodestraat: the particle of a family's name, not the article.
    private static bool IsNoble(NormalizedText text, int word) =>
        word > 0 && text.LowerWord(word - 1) is "de" && text.Words[word].Start - text.Words[word - 1].End == 1 && Nobles.Has(text, word);

    // t’kintstraat, emile bockstaellaan, houba de strooperlaan: in small letters as far as a first name or a particle says so.
    private static int SmallBefore(NormalizedText text, int word)
    {
        while (word > 0 && text.Words[word].Start - text.Words[word - 1].End == 1 && (text.At(text.Words[word - 1].End) is '-' or '\'' || (text.LowerWord(word - 1) is "t" && text.At(text.Words[word - 1].Start - 1) == '\'')))
        {
            word--;
        }

        if (word == 0 || char.IsUpper(text.At(text.Words[word].Start)) || text.Words[word].Start - text.Words[word - 1].End != 1 || text.At(text.Words[word - 1].End) != ' ')
        {
            return word;
        }

        if (FirstNames.IsNothingElse(text, word - 1) || OfStreets.Has(text, word - 1))
        {
            return word - 1;
        }

        var isParticle = word > 1 && text.LowerWord(word - 1) is "de" && text.Words[word - 1].Start - text.Words[word - 2].End == 1;
        return isParticle && text.Words[word - 2].Length > 3 && !CommonWords.Has(text, word - 2) && !Lives.Has(text, word - 2) && !NameCues.NoNames.Has(text, word - 2) && !NoName.Has(text, word - 2) ? word - 2 : word;
    }

    // 12 High Street; 12, rue Haute is read from its type.
    private static Run? NumberFirst(NormalizedText text, int word)
    {
        if (!EnglishTypes.Has(text, word) || word == 0)
        {
            return null;
        }

        var first = word;
        while (first > 0 && word - first < 3 && (char.IsUpper(text.At(text.Words[first - 1].Start)) || LivesHere(text, text.Words[first - 1].Start)) && text.Words[first].Start - text.Words[first - 1].End == 1 && !char.IsDigit(text.At(text.Words[first - 1].Start - 1)))
        {
            first--;
        }

        return first < word && HouseInFront.Read(text, text.Words[first].Start) is { } start ? new Run(start, AddressTail.Town(text, text.Words[word].End)) : null;
    }

    // 12 Hoogstraat, as in English
    private static Run? NumberBeforeDutch(NormalizedText text, int word) =>
        Suffix(text, word) is >= 0 and < SureSuffixes && HouseInFront.Read(text, text.Words[word].Start) is { } start && AddressTail.Number(text, text.Words[word].End) < 0 ? new Run(start, AddressTail.Town(text, text.Words[word].End)) : null;

    // Dries 12, 1000 Brussel: capitals, a number, a postcode and a town, whatever the street is called.
    private static Run? BeforePostcode(NormalizedText text, int word)
    {
        if (!char.IsUpper(text.At(text.Words[word].Start)) || (word > 0 && BelongsToName(text, word - 1)) || CommonWords.Has(text, word) || NameCues.NoNames.Has(text, word))
        {
            return null;
        }

        var last = word;
        while (last + 1 < text.Words.Count && last - word < MostNameWords && text.Words[last + 1].Start - text.Words[last].End == 1 && (char.IsUpper(text.At(text.Words[last + 1].Start)) || Particles.Has(text, last + 1)))
        {
            last++;
        }

        var end = AddressTail.Number(text, text.Words[last].End);
        var town = end > 0 ? AddressTail.Town(text, end) : end;
        if (end > 0 && char.IsLower(text.At(text.Words[word].End - 1)) && Home.StandNear(text, text.Words[word], HomeBefore, after: -1))
        {
            return new Run(text.Words[word].Start, town);
        }

        return end > 0 && town > end + 7 && HasCapitalTown(text, end) && text.Text.AsSpan(end, 6).ContainsAnyInRange('0', '9') && text.At(end) is ',' or '\n' or ' ' ? new Run(text.Words[word].Start, town) : null;
    }

    // Two digits or a letter: “chemin vert 448b”, not “place 3”.
    private static bool IsHouse(NormalizedText text, int end)
    {
        var group = NormalizedText.First(text.Digits, end);
        return group < text.Digits.Count && (text.Digits[group].Length > 1 || char.IsLetter(text.At(text.Digits[group].End)));
    }

    private static bool HasCapitalTown(NormalizedText text, int end)
    {
        var town = text.WordFrom(end);
        return town < text.Words.Count && (char.IsUpper(text.At(text.Words[town].Start)) || AddressTail.IsTown(text, town));
    }

    private static bool LivesHere(NormalizedText text, int start) => Lives.StandNear(text, new Run(start, start), Before, after: -1) || Home.StandNear(text, new Run(start, start), before: -1, After);

    // The words of a street's name: how far they go, how many they are, and whether one of them has a capital.
    private static (int Last, int Count, bool Capital) Name(NormalizedText text, int from, int end)
    {
        var (last, count, capital) = (from - 1, 0, false);
        for (var word = from; word < text.Words.Count && count < MostNameWords; word++)
        {
            var run = text.Words[word];
            var gap = text.Text.AsSpan(end, run.Start - end);
            if (gap.Length > 2 || gap.ContainsAnyExcept(" .'-") || AddressTail.IsNumberWord(text, word) || (NoName.Has(text, word) && !(char.IsUpper(text.At(run.Start)) && char.IsLower(text.At(run.End - 1)))))
            {
                break;
            }

            (last, end) = (word, run.End);
            count += Particles.Has(text, word) ? 0 : 1;
            capital |= run.Length > 1 && char.IsUpper(text.At(run.Start)) && !Particles.Has(text, word);
        }

        return (last, count, capital);
    }

    // With the number in front the name ends with its last capital, or with its second word that is no particle.
    private static int LastOfName(NormalizedText text, int from, int last)
    {
        var (end, small) = (-1, 0);
        for (var word = from; word <= last; word++)
        {
            var run = text.Words[word];
            if (Particles.Has(text, word) && end < 0)
            {
                continue;
            }

            var joined = end > 0 && word > from && text.Words[word - 1].End == end && text.At(end) is '-' or '\'';
            if (end < 0 || joined || char.IsUpper(text.At(run.Start)))
            {
                end = run.End;
                small += char.IsUpper(text.At(run.Start)) || joined ? 0 : 1;
            }
            else if (!Particles.Has(text, word))
            {
                // In small letters a second word belongs to the name if it is none of a sentence.
                if (small is 0 or > 1 || CommonWords.Has(text, word))
                {
                    break;
                }

                (end, small) = (run.End, small + 1);
            }
        }

        return end;
    }

    private static int Suffix(NormalizedText text, int word)
    {
        var lower = text.LowerWord(word);
        for (var suffix = 0; suffix < Suffixes.Length; suffix++)
        {
            if (lower.Length >= Suffixes[suffix].Length + 2 && lower.EndsWith(Suffixes[suffix], StringComparison.Ordinal) && !NoSuffix.Has(text, word))
            {
                return suffix;
            }
        }

        return -1;
    }

    // Houba de Strooperlaan, Jan van Ruusbroeckstraat
    private static bool IsInsideName(NormalizedText text, int word)
    {
        var next = text.Words[word + 1];
        return word > 0 && next.Start - text.Words[word].End == 1 && char.IsUpper(text.At(next.Start)) && text.LowerWord(word) is "de" or "van" or "der" or "den" or "du" or "la"
            && text.Words[word].Start - text.Words[word - 1].End == 1 && char.IsUpper(text.At(text.Words[word - 1].Start)) && !Lives.Has(text, word - 1) && !CommonWords.Has(text, word - 1) && !NoName.Has(text, word - 1);
    }

    private static bool BelongsToName(NormalizedText text, int word)
    {
        var (run, next) = (text.Words[word], text.Words[word + 1]);
        var gap = text.Text.AsSpan(run.End, next.Start - run.End);
        return gap.Length == 1 && gap[0] is ' ' or '-' or '\'' && char.IsUpper(text.At(run.Start)) && (word > 0 || gap[0] == '-' || char.IsUpper(text.At(next.Start))) && !NoName.Has(text, word) && !Lives.Has(text, word);
    }
}
