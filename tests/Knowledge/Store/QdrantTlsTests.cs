using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>Qdrant over https with a certificate of the City's own authority.</summary>
public sealed class QdrantTlsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-tls-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_certificate_of_the_named_authority_is_accepted()
    {
        var (authority, server) = Certificates("City of Test", IPAddress.Loopback);
        await using var qdrant = await FakeQdrant.StartAsync(server);
        using var store = Store(qdrant, Pem("ca.pem", authority));

        Assert.Null(await store.FindPublishedAsync(Cancellation));
        Assert.NotEqual(0, qdrant.Calls);
    }

    [Fact]
    public async Task A_certificate_of_another_authority_is_refused_at_once_and_the_setting_is_named()
    {
        var (_, server) = Certificates("City of Test", IPAddress.Loopback);
        var (other, _) = Certificates("City of Test", IPAddress.Loopback);
        await using var qdrant = await FakeQdrant.StartAsync(server);
        using var wrong = Store(qdrant, Pem("other.pem", other));
        using var unnamed = Store(qdrant, authority: "");

        foreach (var store in (QdrantPassageStore[])[wrong, unnamed])
        {
            var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => store.FindPublishedAsync(Cancellation));
            Assert.Contains("is not trusted", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("Qdrant:CertificateAuthority", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, qdrant.Calls);
    }

    [Fact]
    public async Task A_certificate_for_another_host_is_refused()
    {
        var (authority, server) = Certificates("City of Test", IPAddress.Parse("127.0.0.9"));
        await using var qdrant = await FakeQdrant.StartAsync(server);
        using var store = Store(qdrant, Pem("ca.pem", authority));

        Assert.Contains("is not trusted", (await Assert.ThrowsAsync<PassageStoreException>(() => store.FindPublishedAsync(Cancellation))).Message, StringComparison.Ordinal);
        Assert.Equal(0, qdrant.Calls);
    }

    [Fact]
    public void A_file_without_certificates_is_named_at_the_start()
    {
        var file = Path.Combine(_folder.FullName, "broken.pem");
        File.WriteAllText(file, "-----BEGIN CERTIFICATE-----\nbm9uZQ==\n-----END CERTIFICATE-----\n");

        Assert.Contains("broken.pem", Assert.Throws<PassageStoreException>(() => new QdrantPassageStore(new QdrantOptions { CertificateAuthority = file }, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    private static QdrantPassageStore Store(FakeQdrant qdrant, string authority) =>
        new(new QdrantOptions { Url = qdrant.Url, CertificateAuthority = authority, TimeoutMilliseconds = 10_000 }, TimeProvider.System);

    private string Pem(string name, X509Certificate2 authority)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, authority.ExportCertificatePem());
        return file;
    }

    private static (X509Certificate2 Authority, X509Certificate2 Server) Certificates(string name, IPAddress host)
    {
        var (from, until) = (TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var asked = new CertificateRequest($"CN={name}", authorityKey, HashAlgorithmName.SHA256);
        asked.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        asked.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(asked.PublicKey, critical: false));
        var authority = asked.CreateSelfSigned(from, until);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest("CN=qdrant", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(host);
        server.CertificateExtensions.Add(names.Build());
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        return (authority, server.Create(authority, from.AddHours(1), until.AddHours(-1), RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key));
    }
}
