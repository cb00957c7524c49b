using Assistant.Knowledge.Answers;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Replies;

/// <summary>
/// Where to reach each body that is competent instead of the Assistant. By default only what a public source says stands here; the others are named without
/// number or address. One that is past its review day is named only, too.
/// </summary>
public sealed class CompetentContacts
{
    private static readonly DateOnly Checked = new(2026, 11, 23);

    /// <summary>The counter of the City or municipality. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Municipality { get; set; } = new();

    /// <summary>The public centre for social welfare. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay WelfareCentre { get; set; } = new();

    /// <summary>The Region. Default: its site, be.brussels.</summary>
    [ValidateObjectMembers]
    public ContactWay Region { get; set; } = new()
    {
        Fr = "be.brussels",
        Nl = "be.brussels",
        En = "be.brussels",
        Link = "https://be.brussels/",
        Source = "https://be.brussels/fr/propos-de-la-region/decret-et-ordonnance-conjoints-bruxelles-numerique",
        VerifiedOn = Checked,
        ReviewBy = new DateOnly(2027, 5, 31),
    };

    /// <summary>Actiris. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay EmploymentService { get; set; } = new();

    /// <summary>The Communities. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Community { get; set; } = new();

    /// <summary>The federal public service Finance. Default: its site, of which the Dutch pages were checked.</summary>
    [ValidateObjectMembers]
    public ContactWay Finance { get; set; } = new()
    {
        Fr = "financien.belgium.be (page en néerlandais)",
        Nl = "financien.belgium.be",
        En = "financien.belgium.be (page in Dutch)",
        Link = "https://financien.belgium.be/nl/",
        Source = "https://financien.belgium.be/nl/E-services/mandaten/fiscale-handelingen-delegeren-tussen-burgers",
        VerifiedOn = Checked,
        ReviewBy = new DateOnly(2027, 5, 31),
    };

    /// <summary>Federal social security. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay SocialSecurity { get; set; } = new();

    /// <summary>Child benefit. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay ChildBenefitFund { get; set; } = new();

    /// <summary>Health insurance. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay HealthFund { get; set; } = new();

    /// <summary>Banks. Default: Card Stop, which blocks a card of any bank.</summary>
    [ValidateObjectMembers]
    public ContactWay Bank { get; set; } = new()
    {
        Fr = "Pour bloquer une carte, Card Stop : 078 170 170",
        Nl = "Om een kaart te blokkeren, Card Stop: 078 170 170",
        En = "To block a card, Card Stop: 078 170 170",
        Link = "tel:+3278170170",
        Source = "https://dev.consumerconnect.be/en/themes/fraud/suspicious/message/e-mail",
        VerifiedOn = Checked,
        ReviewBy = new DateOnly(2027, 5, 31),
    };

    /// <summary>The local police. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Police { get; set; } = new();

    /// <summary>WeTechCare. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay WeTechCare { get; set; } = new();

    /// <summary>The contact of a body.</summary>
    internal ContactWay Of(CompetentBody body) => body switch
    {
        CompetentBody.Municipality => Municipality,
        CompetentBody.WelfareCentre => WelfareCentre,
        CompetentBody.Region => Region,
        CompetentBody.EmploymentService => EmploymentService,
        CompetentBody.Community => Community,
        CompetentBody.Finance => Finance,
        CompetentBody.SocialSecurity => SocialSecurity,
        CompetentBody.ChildBenefitFund => ChildBenefitFund,
        CompetentBody.HealthFund => HealthFund,
        CompetentBody.Bank => Bank,
        CompetentBody.Police => Police,
        CompetentBody.WeTechCare => WeTechCare,
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, "A body has its contact here."),
    };
}
