namespace Assistant.Bot.Privacy;

/// <summary>
/// Common first names of people in Belgium, for names in small letters behind a kinship: “mijn man jos kan niet inloggen”. Own list; names that are everyday
/// words in one of the three languages (An, Lien, Rose, Will) are left out.
/// </summary>
internal static class FirstNames
{
    private static readonly Cues All = new("""
        marie, maria, anne, anna, anne marie, martine, nathalie, isabelle, sophie, christine, monique, catherine, francoise, nicole, jacqueline, valerie, veronique, sandrine, brigitte, chantal, cecile, helene, jeanne, louise, juliette, julie, laura, sarah, sara
        camille, emma, charlotte, manon, lea, chloe, lucie, elise, alice, pauline, caroline, stephanie, celine, virginie, aurelie, laurence, dominique, danielle, michele, josiane, ginette, simone, yvonne, denise, madeleine, marguerite, germaine, paulette, huguette, georgette
        jean, pierre, michel, philippe, marc, andre, jacques, paul, luc, daniel, alain, bernard, christian, patrick, claude, eric, olivier, thierry, vincent, nicolas, laurent, benoit, francois, david, thomas, antoine, alexandre, maxime, julien, sebastien, xavier, yves, guy, serge
        gerard, roger, marcel, rene, robert, georges, henri, albert, louis, joseph, jose, emile, fernand, lucien, raymond, maurice, leon, arthur, hugo, lucas, louis, noah, gabriel, nathan, victor, simon, romain, quentin, kevin, jonathan, dylan, mathieu, mathis, theo, tom, tim
        jan, jos, jef, piet, pieter, peter, johan, dirk, koen, bart, kris, geert, wim, stijn, tom, steven, jeroen, joris, ruben, lars, senne, luc, erik, patrik, frank, frans, willy, eddy, rudy, ronny, danny, marc, guido, herman, walter, etienne, julien, gilbert, gust, staf, karel
        els, ann, anke, lies, lieve, griet, hilde, ingrid, annelies, katrien, kathleen, karen, katleen, sofie, inge, leen, leentje, marleen, mieke, miek, magda, godelieve, rita, nele, eline, lotte, femke, fien, jana, julie, lore, lisa, hanne, tine, veerle, greet, agnes, josephine, paula
        mohamed, mohammed, muhammad, ahmed, ali, youssef, yousef, hassan, hussein, omar, said, rachid, karim, mehdi, ibrahim, ismael, bilal, hamza, ayoub, amine, anas, khalid, mustafa, mustapha, abdel, abdelkader, abdellah, abdullah, driss, jamal, nabil, samir, tarik, hicham, brahim
        fatima, fatma, fatiha, khadija, aicha, aisha, malika, nadia, samira, naima, yasmina, yasmine, leila, laila, rachida, hafida, zohra, zineb, salma, imane, ikram, hanane, houda, karima, latifa, amina, mariam, maryam, meryem, nour, noor, sanae, souad, hayat, safia, soumaya
        mehmet, murat, emre, yusuf, ayse, emine, hatice, zeynep, elif, fadime, hasan, huseyin, osman, kemal, sukru, fatoumata, aminata, mariama, aissatou, mamadou, ousmane, moussa, ibrahima, abdoulaye, boubacar, kadiatou, grace, esther, patience, divine, merveille, jean pierre
        ana, joao, carlos, manuel, antonio, pedro, luis, jorge, fernando, carmen, lucia, elena, ioana, andreea, mihai, cristina, gheorghe, ion, piotr, agnieszka, krzysztof, katarzyna, tomasz, magdalena, ivan, olena, oksana, natalia, svetlana, olga, tatiana, dmitri, sergei, yulia
        giuseppe, giovanni, salvatore, rosa, teresa, angela, francesca, mario, luigi, paolo, john, james, michael, william, mary, patricia, linda, jennifer, elizabeth, susan, susana, margaret, dorothy, george, charles, joseph, richard, brian, kate, emily, lucy, oliver, harry, jack
        """);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(NormalizedText text, int word) => All.Has(text, word);
}
