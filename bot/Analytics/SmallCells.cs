namespace Assistant.Bot.Analytics;

/// <summary>
/// Hides cells that fewer than k people are in, and as many others as are needed so that no difference of two cells, and no sum taken off a total, shows fewer than k
/// (complementary suppression; Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
/// </summary>
/// <remarks>How many people are in a difference is not known from counts alone; it is at least as many as in its largest part, and that is what must reach k.</remarks>
internal sealed class SmallCells
{
    private readonly CellRelations _cells;
    private readonly int _least;
    private readonly bool[] _hidden;
    private readonly WorkedOut _workedOut;

    private SmallCells(CellRelations cells, int least, IEnumerable<CellKey> hidden)
    {
        (_cells, _least, _workedOut) = (cells, least, new WorkedOut(cells, least));
        _hidden = [.. cells.Counts.Select(count => count.Actors < least)];
        foreach (var key in hidden)
        {
            _hidden[cells.NumberOf(key)] = true;
        }
    }

    /// <summary>Finds the cells to hide.</summary>
    /// <param name="cells">All cells of one month.</param>
    /// <param name="least">The fewest people that may be shown, <see cref="MonthCells.MostOfFew"/> at most.</param>
    /// <param name="hidden">Those that are hidden already.</param>
    public static HashSet<CellKey> Hide(CellRelations cells, int least, IEnumerable<CellKey> hidden)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, MonthCells.MostOfFew);
        var small = new SmallCells(cells, least, hidden);
        while (small.HideAlongLines() | small.HideByDifference() || small.HideWhatIsWorkedOut())
        {
            // Until nothing more needs to be hidden: each round hides at least one cell.
        }

        return [.. cells.Keys.Where((_, number) => small._hidden[number])];
    }

    // A total is the sum of its parts: one that is hidden alone could be worked out.
    private bool HideAlongLines()
    {
        var hasHidden = false;
        foreach (var line in _cells.Lines)
        {
            while (!IsSafe(line))
            {
                _hidden[Smallest(line) ?? line.Total] = true;
                hasHidden = true;
            }
        }

        return hasHidden;
    }

    // The smallest that is shown; one that is the whole of its total only when there is no other. That one would take its total with it, and the total others: in the end a whole language
    // of many people for one question of one.
    private int? Smallest(CellLine line)
    {
        var whole = (int?)null;
        foreach (var part in line.Parts)
        {
            if (!_hidden[part])
            {
                if (!_cells.IsWhole[part])
                {
                    return part;
                }

                whole ??= part;
            }
        }

        return whole;
    }

    private bool IsSafe(CellLine line)
    {
        var (hidden, people) = (0, 0);
        foreach (var part in line.Parts)
        {
            if (_hidden[part])
            {
                (hidden, people) = (hidden + 1, Math.Max(people, _cells.Counts[part].Actors));
            }
        }

        return (_hidden[line.Total], hidden + (line.HasRest ? 1 : 0)) switch
        {
            (true, 0) => false,
            (true, _) => true,
            (false, 0) => true,
            (false, 1) when !line.HasRest => false,
            (false, _) => hidden == line.Parts.Length || people >= _least,
        };
    }

    private bool HideByDifference()
    {
        var hasHidden = false;
        for (var number = 0; number < _hidden.Length; number++)
        {
            if (!_hidden[number] && Array.Exists(_cells.Differences[number], difference => !_hidden[difference.Wider] && difference.People < _least))
            {
                _hidden[number] = hasHidden = true;
            }
        }

        return hasHidden;
    }

    // Cells that are safe one by one may still be worked out from many together: of each such sum one cell that it is made of is hidden, the smallest, and a total of many tables only when no other is left.
    private bool HideWhatIsWorkedOut()
    {
        var hasHidden = false;
        foreach (var made in _workedOut.Find(_hidden))
        {
            if (made.Length > 0 && !Array.Exists(made, cell => _hidden[cell]))
            {
                _hidden[made.MinBy(cell => (_cells.IsWhole[cell], !_cells.Keys[cell].IsSliced, _cells.BySize[cell]))] = hasHidden = true;
            }
        }

        return hasHidden;
    }
}
