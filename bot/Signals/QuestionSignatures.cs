using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Data;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>
/// What a question looks like: 48 numbers, the smallest keyed hashes of its parts (MinHash; Broder 1997), which are alike where questions are alike and from which nobody can read
/// the question. Ideas of the lexicon are the same part in every language; other words are parts by their 4-grams, so that a typing error leaves most of them.
/// </summary>
internal sealed class QuestionSignatures(Lexicon lexicon, DataKey key)
{
    /// <summary>The numbers of a signature.</summary>
    public const int Length = 48;

    private const int RowsOfABand = 3;
    private const int LongestWord = 6;
    private const int Gram = 4;

    // An idea weighs about as much as a word of six letters has 4-grams with its borders; a word that only asks or says little weighs less.
    private static readonly Dictionary<Telling, int> Weights = new() { [Telling.Subject] = 5, [Telling.Everyday] = 2, [Telling.Someone] = 2, [Telling.Asking] = 1 };

    // The parts of everyday questions recur; a flood of made-up words must not fill the memory.
    private const int MostRemembered = 20_000;

    private readonly TextIdeas _ideas = new(lexicon);
    private readonly ConcurrentDictionary<(string Name, int Weight), uint[]> _smallest = new();
    private readonly Lazy<byte[]> _key = new(() => key.Derive("question signatures"), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The signature of a question.</summary>
    /// <returns>Null when the question has no words.</returns>
    public uint[]? Of(string text, Language? language)
    {
        uint[]? signature = null;
        foreach (var idea in _ideas.In(text, language ?? Language.French))
        {
            foreach (var entry in idea.Entries)
            {
                Take(SmallestOf(entry, Weights[idea.Telling]), signature ??= Largest());
            }

            if (idea.Entries.Count == 0)
            {
                Take(SmallestOf(idea.Word, weight: 0), signature ??= Largest());
            }
        }

        return signature;
    }

    private static uint[] Largest()
    {
        var signature = new uint[Length];
        Array.Fill(signature, uint.MaxValue);
        return signature;
    }

    private static void Take(uint[] smallest, uint[] signature)
    {
        for (var i = 0; i < Length; i++)
        {
            signature[i] = Math.Min(signature[i], smallest[i]);
        }
    }

    // The smallest hashes of all parts of an idea, or of a word when it has no weight: the smallest of these are the smallest of all.
    private uint[] SmallestOf(string name, int weight)
    {
        if (_smallest.TryGetValue((name, weight), out var known))
        {
            return known;
        }

        if (_smallest.Count >= MostRemembered)
        {
            _smallest.Clear();
        }

        var smallest = Largest();
        foreach (var part in weight > 0 ? PartsOf(name, weight) : PartsOf(name))
        {
            var (first, step) = HashOf(part);
            for (var i = 0; i < Length; i++)
            {
                smallest[i] = Math.Min(smallest[i], (uint)(Mix(first + ((ulong)i * step)) >> 32));
            }
        }

        return _smallest[(name, weight)] = smallest;
    }

    private static IEnumerable<string> PartsOf(string entry, int weight) => Enumerable.Range(0, weight).Select(i => $"@{entry}#{i}");

    private static IEnumerable<string> PartsOf(string word)
    {
        var bordered = $"_{word[..Math.Min(word.Length, LongestWord)]}_";
        for (var i = 0; i == 0 || i + Gram <= bordered.Length; i++)
        {
            yield return bordered.Substring(i, Math.Min(Gram, bordered.Length));
        }
    }

    private (ulong First, ulong Step) HashOf(string part)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(part), hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]) | 1);
    }

    /// <summary>How alike two questions are: an estimate of the share of parts that they have in common (Jaccard), 0 to 1.</summary>
    public static double Similarity(uint[] one, uint[] other) => (double)one.Zip(other).Count(pair => pair.First == pair.Second) / Length;

    /// <summary>Where a signature is looked for: three numbers as one, sixteen times.</summary>
    public static long[] Bands(uint[] signature)
    {
        var bands = new long[Length / RowsOfABand];
        for (var band = 0; band < bands.Length; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < RowsOfABand; row++)
            {
                hash = Mix((hash * 0x9E3779B97F4A7C15) ^ signature[(band * RowsOfABand) + row]);
            }

            bands[band] = (long)hash;
        }

        return bands;
    }

    /// <summary>As it is stored.</summary>
    public static byte[] ToBytes(uint[] signature)
    {
        var bytes = new byte[Length * sizeof(uint)];
        for (var i = 0; i < Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), signature[i]);
        }

        return bytes;
    }

    /// <summary>Reads what was stored.</summary>
    public static uint[] FromBytes(byte[] bytes)
    {
        var signature = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            signature[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        }

        return signature;
    }

    // The finaliser of SplitMix64 (Steele and others, 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
