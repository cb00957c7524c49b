namespace Assistant.Bot.Privacy;

/// <summary>The kinds of personal data that are taken out of a text.</summary>
internal enum PersonalDataType
{
    /// <summary>An e-mail address, also one with its signs written as words.</summary>
    Email,

    /// <summary>An account number: an IBAN, or a Belgian one in the form of before 2014.</summary>
    Iban,

    /// <summary>A number of the National Register, with a right checksum.</summary>
    NationalNumber,

    /// <summary>A BIS number, for those who are not in the National Register, with a right checksum.</summary>
    BisNumber,

    /// <summary>Digits that are called a national or BIS number, or look like one, and whose checksum is wrong.</summary>
    MistypedNationalNumber,

    /// <summary>The number of an identity card, a residence permit or a passport.</summary>
    IdentityCard,

    /// <summary>The telephone number of a person; numbers of public services are not.</summary>
    Telephone,

    /// <summary>A number plate.</summary>
    Plate,

    /// <summary>A date that is called a date of birth.</summary>
    BirthDate,

    /// <summary>A street with a number.</summary>
    Address,

    /// <summary>A name that follows words which announce a name.</summary>
    Name,

    /// <summary>The number of a payment card.</summary>
    BankCard,
}
