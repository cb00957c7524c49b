using System.Collections.Concurrent;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Passages that were read, with their documents: those that were asked for lately are kept, others are read again. Safe for use from many threads.</summary>
/// <param name="most">How many are kept at least, when more than so many were read; at most twice as many are.</param>
internal sealed class RememberedPassages(int most)
{
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<PassageId, ServedPassage> _young = new();
    private volatile ConcurrentDictionary<PassageId, ServedPassage> _old = new();

    /// <summary>A passage; null when it is not remembered.</summary>
    public ServedPassage? Find(PassageId id) => _young.TryGetValue(id, out var young) ? young : _old.TryGetValue(id, out var old) ? Keep(old) : null;

    /// <summary>Remembers a passage.</summary>
    /// <returns>The same; the one that is remembered already, when another thread was quicker.</returns>
    public ServedPassage Keep(ServedPassage served)
    {
        if (_young.Count >= most)
        {
            Turn();
        }

        return _young.GetOrAdd(served.Passage.Id, served);
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (_young.Count >= most)
            {
                (_old, _young) = (_young, new ConcurrentDictionary<PassageId, ServedPassage>());
            }
        }
    }
}

/// <summary>A passage of the snapshot that serves.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Document">The document it stands in.</param>
public sealed record ServedPassage(Passage Passage, SourceDocument Document);
