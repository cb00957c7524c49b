using System.Globalization;

namespace Assistant.Bot.Analytics.Charts;

/// <summary>A drawing of bars, one below the other, each made of parts; with the same numbers as a table.</summary>
/// <param name="Id">Its name on the page, unique there.</param>
/// <param name="Title">What it says, as a sentence.</param>
/// <param name="Parts">The names of the parts, at most four.</param>
/// <param name="Bars">The bars, in order.</param>
internal sealed record BarChart(string Id, string Title, IReadOnlyList<string> Parts, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>The width of the drawing, in its own units.</summary>
    public const int Width = 760;

    /// <summary>The most letters of a name beside a bar; the table has all of them.</summary>
    public const int LongestLabel = 38;

    private const int LineHeight = 30;
    private const int BarHeight = 18;
    private const int LabelWidth = 265;
    private const int NumberWidth = 70;
    private const int Head = 24;

    private const string Unnamed = "track";

    private static readonly string[] Classes = ["one", "two", "three", "four"];

    /// <summary>The name over the first column of the table.</summary>
    public string RowName { get; init; } = "";

    /// <summary>The name over the last column of the table.</summary>
    public string TotalName { get; init; } = "";

    /// <summary>The name of what opens the table.</summary>
    public string TableName { get; init; } = "";

    /// <summary>What is said where there is nothing to draw.</summary>
    public string Empty { get; init; } = "";

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => Bars.All(bar => bar.Total == 0 && bar.Values.All(value => value == 0));

    /// <summary>How numbers are written.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>What stands in the table for a part that may not be shown.</summary>
    public string Hidden { get; init; } = "–";

    /// <summary>The height of the drawing.</summary>
    public int Height => Head + (Bars.Count * LineHeight) + 4;

    /// <summary>The parts with their colours, for the line above the bars; what may not be shown apart is named as well where it is drawn.</summary>
    public IEnumerable<(string Name, string Colour, double X)> Legend
    {
        get
        {
            var named = Parts.Zip(Classes).Concat(Bars.Any(bar => Rest(bar) > 0) ? [(Hidden, Unnamed)] : []).ToList();
            return named.Select((part, i) => (part.Item1, part.Item2, i * (double)Width / named.Count));
        }
    }

    /// <summary>The bars with all that is drawn of them.</summary>
    public IEnumerable<DrawnBar> Drawn()
    {
        var most = Math.Max(1, Bars.Select(bar => Math.Max(bar.Total, bar.Values.Sum() ?? 0)).DefaultIfEmpty().Max());
        var room = Width - LabelWidth - NumberWidth;
        for (var i = 0; i < Bars.Count; i++)
        {
            var x = (double)LabelWidth;
            var pieces = new List<DrawnPiece>();
            for (var part = 0; part < Bars[i].Values.Count; part++)
            {
                var width = (Bars[i].Values[part] ?? 0) * room / (double)most;
                pieces.Add(new DrawnPiece(Number(x), Number(width), Classes[part]));
                x += width;
            }

            // What may not be shown apart is drawn without a colour, so that the bar is as long as its number says.
            if (Rest(Bars[i]) is var rest and > 0)
            {
                pieces.Add(new DrawnPiece(Number(x), Number(rest * room / (double)most), Unnamed));
                x += rest * room / (double)most;
            }

            var y = Head + (i * LineHeight);
            yield return new DrawnBar(Bars[i], pieces, Number(x + 6), y, y + 14);
        }
    }

    /// <summary>The height of one bar.</summary>
    public static int Thickness => BarHeight;

    private static long Rest(ChartBar bar) => bar.Values.Any(value => value is null) ? Math.Max(0, bar.Total - (bar.Values.Sum() ?? 0)) : 0;

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>One bar.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Values">How much of each part; null for a part that may not be shown.</param>
/// <param name="Shown">The number at its end, as people read it.</param>
internal sealed record ChartBar(string Label, IReadOnlyList<long?> Values, string Shown)
{
    /// <summary>All of it, with the parts that may not be shown; 0 where it is no more than these.</summary>
    public long Total { get; init; }

    /// <summary>Where the questions behind it are; null when they may not be seen.</summary>
    public string? Address { get; init; }
}

/// <summary>A bar as it is drawn.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="Pieces">Its parts.</param>
/// <param name="End">Where its number stands.</param>
/// <param name="Y">Where it begins.</param>
/// <param name="TextY">Where its words stand.</param>
internal sealed record DrawnBar(ChartBar Bar, IReadOnlyList<DrawnPiece> Pieces, string End, int Y, int TextY);

/// <summary>A part of a bar as it is drawn.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Colour">The class of its colour.</param>
internal sealed record DrawnPiece(string X, string Width, string Colour);
