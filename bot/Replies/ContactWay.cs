using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Replies;

/// <summary>One way to reach a human, in three languages, with the proof that it was right and the day until which it may be believed.</summary>
public sealed class ContactWay : IValidatableObject
{
    /// <summary>What a French speaker reads, such as an address with opening hours or a telephone number.</summary>
    public string? Fr { get; set; }

    /// <summary>What a Dutch speaker reads.</summary>
    public string? Nl { get; set; }

    /// <summary>What an English speaker reads.</summary>
    public string? En { get; set; }

    /// <summary>What one tap opens, as an address that begins with <c>tel:</c>, <c>mailto:</c> or <c>https:</c>; null for plain text.</summary>
    public string? Link { get; set; }

    /// <summary>The public page, http or https, on which it can be checked.</summary>
    public string? Source { get; set; }

    /// <summary>The day it was last checked on <see cref="Source"/>.</summary>
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>The last day on which it is shown; from the next day on the general sentence stands in its place.</summary>
    public DateOnly? ReviewBy { get; set; }

    /// <summary>Whether anything at all was configured.</summary>
    internal bool IsSet => new[] { Fr, Nl, En, Link, Source }.Any(value => !string.IsNullOrWhiteSpace(value)) || VerifiedOn is not null || ReviewBy is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        return IsSet ? Problems(validationContext.DisplayName) : [];
    }

    private IEnumerable<ValidationResult> Problems(string name)
    {
        foreach (var (key, value) in new[] { (nameof(Fr), Fr), (nameof(Nl), Nl), (nameof(En), En) })
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return new ValidationResult($"{name}:{key} is missing: a contact is written in French, Dutch and English.", [key]);
            }
        }

        if (CitedPassage.WebAddress(Source) is null)
        {
            yield return new ValidationResult($"{name}:{nameof(Source)} must be the http or https page on which the contact was checked.", [nameof(Source)]);
        }

        if (VerifiedOn is null)
        {
            yield return new ValidationResult($"{name}:{nameof(VerifiedOn)} is missing: the day it was checked, as 2026-11-23.", [nameof(VerifiedOn)]);
        }

        if (ReviewBy is null || ReviewBy <= VerifiedOn)
        {
            yield return new ValidationResult($"{name}:{nameof(ReviewBy)} must be a day after {nameof(VerifiedOn)}.", [nameof(ReviewBy)]);
        }

        if (!string.IsNullOrWhiteSpace(Link) && !(Uri.TryCreate(Link, UriKind.Absolute, out var link) && link.Scheme is "tel" or "mailto" or "https"))
        {
            yield return new ValidationResult($"{name}:{nameof(Link)} must begin with tel:, mailto: or https:.", [nameof(Link)]);
        }
    }
}
