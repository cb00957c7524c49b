using System.Net;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

/// <summary>Every known way to send a fetcher to the machine itself or to its network; no connection may reach the canary on loopback.</summary>
public sealed class ForbiddenAddressTests(LoopbackSite site) : IClassFixture<LoopbackSite>
{
    // PORT stands for the canary's port.
    public static TheoryData<string> Addresses { get; } =
    [
        "http://127.0.0.1:PORT/", "https://127.0.0.1:PORT/", "https://127.0.0.1/", "http://localhost:PORT/", "https://localhost/", "https://localhost:PORT/",
        "https://LOCALHOST/", "https://localhost./", "https://a.localhost/", "https://127.1/", "https://127.0.1/", "https://127.1:PORT/", "https://2130706433/",
        "https://2130706433:PORT/", "http://2130706433:PORT/", "https://017700000001/", "https://0177.0.0.1:PORT/", "https://0177.0.0.01/", "https://0x7f000001/",
        "https://0x7f000001:PORT/", "https://0x7f.0x0.0x0.0x1/", "https://0x7f.1:PORT/", "https://0/", "https://0:PORT/", "https://0.0.0.0:PORT/",
        "https://127.0.0.1.:PORT/", "https://127.0.0.1./", "https://127.127.127.127/", "https://4294967296/", "https://256.256.256.256/",
        "https://[::1]/", "https://[::1]:PORT/", "http://[::1]:PORT/", "https://[::]/", "https://[::]:PORT/", "https://[0:0:0:0:0:0:0:1]:PORT/",
        "https://[::ffff:127.0.0.1]/", "https://[::ffff:127.0.0.1]:PORT/", "https://[::ffff:7f00:1]:PORT/", "https://[::127.0.0.1]:PORT/",
        "https://[64:ff9b::127.0.0.1]/", "https://[64:ff9b::7f00:1]:PORT/", "https://[64:ff9b:1::7f00:1]/", "https://[2002:7f00:1::]/", "https://[2002:7f00:1::]:PORT/",
        "https://[2001:0:7f00:1::]/", "https://[fe80::1]/", "https://[fe80::1%25lo]:PORT/", "https://[fc00::1]/", "https://[fd00:ec2::254]/", "https://[ff02::1]/",
        "https://169.254.169.254/", "http://169.254.169.254/latest/meta-data/", "https://2852039166/", "https://0xa9fea9fe/", "https://metadata.google.internal/",
        "https://10.0.0.1/", "https://172.16.0.1/", "https://192.168.1.1/", "https://100.64.0.1/", "https://224.0.0.1/", "https://255.255.255.255/",
        "https://user@127.0.0.1:PORT/", "https://www.example.be@127.0.0.1:PORT/", "https://www.example.be:443@127.0.0.1:PORT/", "https://127.0.0.1:PORT@www.example.be/",
        "https://user:secret@www.example.be/", "https://@www.example.be/", "https://www.example.be%40127.0.0.1:PORT/", "https://www.example.be\\@127.0.0.1:PORT/",
        "https://127.0.0.1:PORT\\@www.example.be/", "https://127.0.0.1:PORT#@www.example.be/", "https://127.0.0.1:PORT?@www.example.be/",
        "https:127.0.0.1:PORT/", "https:/127.0.0.1:PORT/", "https:///127.0.0.1:PORT/", "//127.0.0.1:PORT/", "\\\\127.0.0.1:PORT\\", "/\\127.0.0.1:PORT/",
        "https://www.example.be./", "https://www.example.be.:PORT/", "https://www.example.be:PORT/", "https://www.example.be:0/", "https://www.example.be:80/",
        "https://www.example.be:22/", "https://www.example.be:65536/", "http://www.example.be/", "http://www.example.be:443/", "https://example.be/",
        "https://sub.www.example.be/", "https://www.example.be.evil.example/", "https://www-example.be/", "https://wwwXexample.be/", "https://xn--www-example-be.be/",
        "https://www.ex\u0430mple.be/", "https://xn--www.exmple-4uf.be/", "https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3:PORT/",
        "https://\u2460\u2461\u2466.0.0.1:PORT/", "https://127\u30020\u30020\u30021:PORT/", "https://\uff11\uff12\uff17.0.0.1:PORT/", "https://%31%32%37.0.0.1:PORT/",
        "https://127.0.0.1%00.example.be:PORT/", "https://127.0.0.1%2f@www.example.be:PORT/", "https://127.0.0.1.nip.io/", "https://localtest.me/",
        "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "gopher://127.0.0.1:PORT/_x", "ftp://127.0.0.1:PORT/", "dict://127.0.0.1:PORT/", "ldap://127.0.0.1:PORT/",
        "ws://127.0.0.1:PORT/", "wss://127.0.0.1:PORT/", "tftp://127.0.0.1:PORT/x", "jar:http://127.0.0.1:PORT/!/", "javascript:alert(1)", "data:text/html,x",
        "vbscript:x", "blob:https://127.0.0.1:PORT/x", "about:blank", "view-source:http://127.0.0.1:PORT/", "mailto:a@127.0.0.1",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_way_of_writing_an_address_leads_to_this_machine(string form)
    {
        var address = form.Replace("PORT", $"{site.CanaryPort}", StringComparison.Ordinal);

        Assert.Null(WebAddress.Fetchable(address, ["www.example.be"], out var refusal));
        Assert.NotEmpty(refusal);
        Assert.IsNotType<FetchReady>(await Fetch(new Uri(site.Address, $"to?to={Uri.EscapeDataString(address)}"), ["www.example.be"]));
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            // A manifest that names the host itself does not help: its address is still looked at.
            Assert.IsType<FetchRefused>(await Fetch(uri, [uri.IdnHost, uri.Host]));
        }

        Assert.False(site.CanaryWasTouched);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.10")]
    [InlineData("169.254.169.254")]
    [InlineData("100.127.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("198.19.0.1")]
    [InlineData("203.0.113.9")]
    [InlineData("239.1.1.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:808:808::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("3fff::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("fd12::1")]
    [InlineData("ff0e::1")]
    [InlineData("100::1")]
    public async Task A_name_that_leads_to_a_special_address_is_not_connected_to(string address)
    {
        Assert.False(PublicAddress.Is(IPAddress.Parse(address)));
        var connector = new GuardedConnector(Resolving(address, "127.0.0.1"));

        await Assert.ThrowsAsync<AddressRefusedException>(async () => await connector.ConnectAsync(new DnsEndPoint("www.example.be", site.CanaryPort), Token));
        Assert.False(site.CanaryWasTouched);
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("192.0.1.1")]
    [InlineData("2a02:a000::1")]
    [InlineData("2001:4860:4860::8888")]
    public void Ordinary_addresses_are_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task One_bad_address_among_good_ones_is_enough_to_refuse()
    {
        var connector = new GuardedConnector(Resolving("8.8.8.8", "127.0.0.1"));

        await Assert.ThrowsAsync<AddressRefusedException>(async () => await connector.ConnectAsync(new DnsEndPoint("www.example.be", site.CanaryPort), Token));
        Assert.False(site.CanaryWasTouched);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_connection_so_that_a_second_answer_cannot_differ()
    {
        var lookUps = 0;
        var seams = new WebSeams((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(lookUps++ == 0 ? "169.254.169.254" : "127.0.0.1")]), null);

        await Assert.ThrowsAsync<AddressRefusedException>(async () => await new GuardedConnector(seams).ConnectAsync(new DnsEndPoint("www.example.be", site.CanaryPort), Token));
        Assert.Equal(1, lookUps);
        Assert.False(site.CanaryWasTouched);
    }

    [Fact]
    public async Task The_site_that_tests_may_reach_opens_no_other_port_or_name_of_this_machine()
    {
        var connector = new GuardedConnector(Resolving("127.0.0.1") with { LoopbackSite = site.Address });

        await Assert.ThrowsAsync<AddressRefusedException>(async () => await connector.ConnectAsync(new DnsEndPoint("127.0.0.1", site.CanaryPort), Token));
        await Assert.ThrowsAsync<AddressRefusedException>(async () => await connector.ConnectAsync(new DnsEndPoint("www.example.be", site.Address.Port), Token));
        await using var own = await connector.ConnectAsync(new DnsEndPoint("127.0.0.1", site.Address.Port), Token);
        Assert.False(site.CanaryWasTouched);
    }

    [Theory]
    [InlineData("https://www.example.be/")]
    [InlineData("https://WWW.EXAMPLE.be:443/a?b#c")]
    [InlineData("https://b\u00fccher.example/")]
    [InlineData("https://xn--bcher-kva.example/")]
    public void An_address_on_a_named_host_may_be_fetched(string address) =>
        Assert.NotNull(WebAddress.Fetchable(address, [WebAddress.NormalHost("www.example.be")!, WebAddress.NormalHost("B\u00fccher.example")!], out _));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static WebSeams Resolving(params string[] addresses) => new((_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()), null);

    private async Task<FetchOutcome> Fetch(Uri address, string[] hosts)
    {
        using var store = new TemporaryFolder();
        using var source = new WebSource(
            hosts, store.Path, TimeProvider.System, new WebLimits { Pace = TimeSpan.Zero }, Resolving("127.0.0.1") with { LoopbackSite = site.Address });
        return await source.FetchAsync(new SourceEntry { Id = "x", Audience = Audience.Public, Url = address }, Token);
    }
}
