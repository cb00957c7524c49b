using System.Text;

namespace Assistant.Indexer.Splitting;

/// <summary>Packs the blocks of one section into passages of a size that can be read in a breath and ranked fairly.</summary>
internal sealed class SectionPacker
{
    // Characters. A section up to Longest stays whole; a longer one is cut at block borders into parts of about Wanted.
    // BM25's length normalisation and the reader both want parts of one size: five to eight sentences.
    private const int Longest = 900;
    private const int Wanted = 650;
    private const int Shortest = 250;

    private readonly List<PackedPart> _parts = [];
    private readonly List<Piece> _current = [];

    private SectionPacker()
    {
    }

    /// <summary>The parts of a section, in reading order; together they hold its whole text once.</summary>
    public static IReadOnlyList<PackedPart> Pack(Section section)
    {
        var packer = new SectionPacker();
        var pieces = Piece.From(section.Blocks, Longest, Wanted);
        if (pieces.Sum(p => p.Text.Length + 1) <= Longest + 1)
        {
            packer._current.AddRange(pieces);
            packer.Flush(keepsPoint: false);
            return packer._parts;
        }

        foreach (var piece in pieces)
        {
            packer.Add(piece);
        }

        packer.Flush(keepsPoint: true);
        packer.MergeLast();
        return packer._parts;
    }

    private void Add(Piece piece)
    {
        var length = _current.Sum(p => p.Text.Length + 1);
        if (_current.Count > 0 && !_current[^1].Introduces && Ends(piece, length))
        {
            Flush(keepsPoint: true);
        }
        else if (_current.Count > 1 && _current[^1].Introduces && length + piece.Text.Length > Longest)
        {
            // The sentence that introduces a list goes with the list's first items.
            var introduction = _current[^1];
            _current.RemoveAt(_current.Count - 1);
            Flush(keepsPoint: true);
            _current.Add(introduction);
        }

        _current.Add(piece);
    }

    private bool Ends(Piece piece, int length)
    {
        var together = length + piece.Text.Length;
        var otherPoint = piece.Point != _current[^1].Point && length >= Shortest;
        return together > Longest || otherPoint || (together > Wanted && length >= Shortest);
    }

    private void Flush(bool keepsPoint)
    {
        if (_current.Count == 0)
        {
            return;
        }

        var text = new StringBuilder(_current[0].Text);
        foreach (var piece in _current.Skip(1))
        {
            text.Append(piece.ContinuesBlock ? ' ' : '\n').Append(piece.Text);
        }

        var points = _current.Select(p => p.Point).Where(p => p is not null).Distinct().ToList();
        _parts.Add(new PackedPart(text.ToString(), _current[0].Block.Page, _current[0].Block.Anchor, keepsPoint && points.Count == 1 ? points[0] : null, _current[0].ContinuesBlock));
        _current.Clear();
    }

    // A last line too short to stand alone goes with the part before it.
    private void MergeLast()
    {
        if (_parts.Count < 2)
        {
            return;
        }

        var (before, last) = (_parts[^2], _parts[^1]);
        if (last.Text.Length < Shortest / 2 && before.Point == last.Point && before.Text.Length + last.Text.Length < Longest)
        {
            _parts.RemoveAt(_parts.Count - 1);
            _parts[^1] = before with { Text = before.Text + (last.ContinuesBlock ? ' ' : '\n') + last.Text };
        }
    }
}

/// <summary>The text of one passage to be, with what its place needs.</summary>
/// <param name="Text">The text, blocks separated by line feeds.</param>
/// <param name="Page">The page on which it begins; null without pages.</param>
/// <param name="Anchor">The fragment of its first block; null when that has none.</param>
/// <param name="Point">The number of the list item it is about; null when it is about several or none.</param>
/// <param name="ContinuesBlock">Whether it begins in the middle of a block.</param>
internal sealed record PackedPart(string Text, int? Page, string? Anchor, int? Point, bool ContinuesBlock);
