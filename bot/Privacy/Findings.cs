namespace Assistant.Bot.Privacy;

/// <summary>What the finders have claimed of one text; the first claim of a character holds.</summary>
internal sealed class Findings(int length)
{
    private readonly bool[] _taken = new bool[length];
    private readonly List<PersonalDataSpan> _spans = [];

    /// <summary>The claims, in the order of the text, by the positions of the normalised text.</summary>
    public IReadOnlyList<PersonalDataSpan> InOrder()
    {
        _spans.Sort((one, other) => one.Start.CompareTo(other.Start));
        return _spans;
    }

    /// <summary>Whether nothing in a range is claimed.</summary>
    public bool IsFree(int start, int end) => !_taken.AsSpan(start, end - start).Contains(value: true);

    /// <summary>The kind of what was claimed right before a position, with at most so many characters between; none when nothing was.</summary>
    public PersonalDataType? EndsNear(int position, int most)
    {
        foreach (var span in _spans)
        {
            if (span.End <= position && position - span.End <= most)
            {
                return span.Type;
            }
        }

        return null;
    }

    /// <summary>The kind and the start of what was claimed right behind a position, with at most so many characters between; none when nothing was.</summary>
    public PersonalDataSpan? StartsNear(int position, int most)
    {
        foreach (var span in _spans)
        {
            if (span.Start >= position && span.Start - position <= most)
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Claims a range if all of it is free.</summary>
    /// <returns>Whether it was.</returns>
    public bool Claim(int start, int end, PersonalDataType type)
    {
        if (end <= start || !IsFree(start, end))
        {
            return false;
        }

        _taken.AsSpan(start, end - start).Fill(value: true);
        _spans.Add(new PersonalDataSpan(start, end, type));
        return true;
    }
}
