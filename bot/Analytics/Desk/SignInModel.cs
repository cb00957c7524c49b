using Assistant.Bot.Access;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Says how to sign in. The only page of the desk that everybody may open.</summary>
[AllowAnonymous]
internal sealed class SignInModel(IOptions<DeskOptions> options) : DeskPage
{
    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.SignInTitle;

    /// <inheritdoc/>
    public override string Place => "";

    /// <summary>Whether the City's sign-in is configured.</summary>
    public bool HasAuthority => options.Value.HasAuthority;

    /// <summary>Whether a link did not open.</summary>
    public bool IsExpired => Request.Query.ContainsKey("expired");

    /// <summary>Whether the City's sign-in gave no role.</summary>
    public bool IsRefused => Request.Query.ContainsKey("refused");

    /// <inheritdoc/>
    public override string In(Language language) => $"{DeskSignIn.Root}/{language.Code()}/sign-in";
}
