namespace Assistant.Knowledge.Answers;

/// <summary>Who is competent for what the Assistant does not cover.</summary>
public enum CompetentBody
{
    /// <summary>The counter of one's own municipality; for residents of the City, that of the City.</summary>
    Municipality,

    /// <summary>The public centre for social welfare of the municipality (CPAS/OCMW).</summary>
    WelfareCentre,

    /// <summary>The Brussels-Capital Region.</summary>
    Region,

    /// <summary>The region's employment service, Actiris.</summary>
    EmploymentService,

    /// <summary>The French or the Flemish Community, or the school itself.</summary>
    Community,

    /// <summary>The federal public service Finance.</summary>
    Finance,

    /// <summary>A federal service for social security: pensions, unemployment, disability.</summary>
    SocialSecurity,

    /// <summary>The fund that pays a family's child benefit.</summary>
    ChildBenefitFund,

    /// <summary>The health insurance fund.</summary>
    HealthFund,

    /// <summary>One's own bank.</summary>
    Bank,

    /// <summary>The local police.</summary>
    Police,

    /// <summary>WeTechCare, which makes 123 Digit.</summary>
    WeTechCare,
}
