using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Curated;

/// <summary>
/// Holds the published curated answers, as the bot hands them over, bound to the snapshot that serves. A question always gets a set that was checked against the very
/// snapshot it is answered from, so that an answer whose passage changed is gone before the new snapshot serves anybody.
/// </summary>
/// <param name="reader">Reads questions as passages are read.</param>
/// <param name="lexicon">Lay and official words in three languages.</param>
public sealed class CuratedShelf(QuestionReader reader, Lexicon lexicon) : IDisposable
{
    private readonly SemaphoreSlim _binding = new(1, 1);
    private volatile IReadOnlyList<CuratedAnswer> _published = [];
    private volatile Set? _bound;

    /// <summary>Takes over the answers that are published now; those of before are gone.</summary>
    public void Put(IReadOnlyList<CuratedAnswer> answers) => _published = answers;

    /// <summary>The answers that hold in a snapshot.</summary>
    /// <exception cref="Passages.PassageStoreException">The passages cannot be read.</exception>
    public async Task<CuratedAnswers> ForAsync(ServingPassages serving, CancellationToken cancellationToken)
    {
        if (_bound is { } now && now.Fits(_published, serving))
        {
            return now.Answers;
        }

        await _binding.WaitAsync(cancellationToken);
        try
        {
            var published = _published;
            if (_bound is not { } set || !set.Fits(published, serving))
            {
                _bound = set = new Set(published, serving, await CuratedAnswers.BindAsync(published, serving, reader, lexicon, cancellationToken));
            }

            return set.Answers;
        }
        finally
        {
            _binding.Release();
        }
    }

    /// <summary>Binds a set of one's own, to try it before it is published.</summary>
    /// <exception cref="Passages.PassageStoreException">The passages cannot be read.</exception>
    public Task<CuratedAnswers> TryAsync(IReadOnlyList<CuratedAnswer> answers, ServingPassages serving, CancellationToken cancellationToken) =>
        CuratedAnswers.BindAsync(answers, serving, reader, lexicon, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _binding.Dispose();

    /// <summary>What was bound, and to what.</summary>
    private sealed record Set(IReadOnlyList<CuratedAnswer> Published, ServingPassages Serving, CuratedAnswers Answers)
    {
        public bool Fits(IReadOnlyList<CuratedAnswer> published, ServingPassages serving) => ReferenceEquals(Published, published) && ReferenceEquals(Serving, serving);
    }
}
