using System.Text;
using System.Text.Json;

namespace Assistant.Knowledge.Model;

/// <summary>Reads a reply that is one JSON object while it arrives, and hands on each object of a list in it as soon as that is whole. What stands around the object is passed over.</summary>
/// <param name="onItem">Takes each object that stands in a list of the reply.</param>
internal sealed class JsonReply(Func<JsonElement, CancellationToken, Task> onItem)
{
    /// <summary>The most characters of a reply; an honest one has some thousands.</summary>
    public const int MostCharacters = 64 * 1024;

    private const int ListOfRoot = 2;
    private const int Deepest = 16;

    private readonly StringBuilder _text = new();
    private int _read;
    private int _depth;
    private int _rootStart = -1;
    private int _itemStart = -1;
    private bool _inString;
    private bool _escaped;

    /// <summary>The whole reply; null until its end has come.</summary>
    public JsonElement? Root { get; private set; }

    /// <summary>Takes the next words of the reply.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It is longer or deeper than an honest reply.</exception>
    public async Task AddAsync(string text, CancellationToken cancellationToken)
    {
        _text.Append(text);
        if (_text.Length > MostCharacters)
        {
            throw new InvalidDataException($"The model's reply is longer than {MostCharacters} characters.");
        }

        foreach (var c in text)
        {
            if (Root is null && Step(c))
            {
                var item = _text.ToString(_itemStart, _read + 1 - _itemStart);
                _itemStart = -1;
                await onItem(Parse(item), cancellationToken);
            }

            _read++;
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    // True when an object of a list ends here.
    private bool Step(char c)
    {
        if (_inString)
        {
            (_inString, _escaped) = (_escaped || c != '"', !_escaped && c == '\\');
            return false;
        }

        switch (c)
        {
            case '"' when _depth > 0:
                _inString = true;
                return false;
            case '{':
            case '[' when _depth > 0:
                Open(c);
                return false;
            case '}' or ']' when _depth > 0:
                return Close();
            default:
                return false;
        }
    }

    private void Open(char c)
    {
        if (c == '{' && _depth == 0)
        {
            _rootStart = _read;
        }

        if (c == '{' && _depth == ListOfRoot)
        {
            _itemStart = _read;
        }

        if (++_depth > Deepest)
        {
            throw new InvalidDataException($"The model's reply is deeper than {Deepest} levels.");
        }
    }

    private bool Close()
    {
        _depth--;
        if (_depth == 0)
        {
            Root = Parse(_text.ToString(_rootStart, _read + 1 - _rootStart));
        }

        return _depth == ListOfRoot && _itemStart >= 0;
    }
}
