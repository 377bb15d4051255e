using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DualControl.IntegrationTests.Identity;

/// <summary>Production starts on its own keys only, without demo data.</summary>
public sealed class ProductionTests
{
    [Fact]
    public void Demo_data_is_refused() =>
        Failure(demo: true).ShouldContain("Demo:Load");

    [Fact]
    public void Made_up_keys_are_refused()
    {
        Failure(demo: false, ("Archives:SigningKeyFile", ArchiveKey())).ShouldContain("Identity:SigningCertificateFile");
        Failure(demo: false, [.. Certificates()]).ShouldContain("signing key");
    }

    [Fact]
    public void An_unknown_provider_and_a_server_without_connection_string_are_refused()
    {
        Failure(demo: false, [.. Certificates(), ("Archives:SigningKeyFile", ArchiveKey()), ("Database:Provider", "Oracle")]).ShouldContain("Database:Provider");
        Failure(demo: false, [.. Certificates(), ("Archives:SigningKeyFile", ArchiveKey()), ("Database:Provider", "PostgreSql"), ("Database:ConnectionString", "")]).ShouldContain("Database:ConnectionString");
    }

    [Fact]
    public async Task With_its_own_keys_it_starts_empty_and_knows_no_demo_client()
    {
        await using var host = DualControlHost.OnSqlite(environment: "Production", settings: [.. Certificates(), ("Archives:SigningKeyFile", ArchiveKey()), ("Identity:AllowHttpBehindProxy", "true")]).Started();
        var api = new Api(host);
        (await api.Anonymous.GetAsync("/health/ready")).ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<InvalidOperationException>(() => api.TokenAsync("demo-office", "demo-only"));
    }

    private static string Failure(bool demo, params (string, string)[] settings)
    {
        using var host = DualControlHost.OnSqlite(demo, "Production", settings);
        return Should.Throw<Exception>(() => host.Started()).ToString();
    }

    private static IEnumerable<(string, string)> Certificates()
    {
        foreach (var (use, setting) in ((X509KeyUsageFlags, string)[])[(X509KeyUsageFlags.DigitalSignature, "Signing"), (X509KeyUsageFlags.KeyEncipherment, "Encryption")])
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest($"CN=test {setting}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509KeyUsageExtension(use, critical: true));
            var now = TimeProvider.System.GetUtcNow();
            using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
            var file = Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-keys-").FullName, "key.pfx");
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "secret"));
            yield return ($"Identity:{setting}CertificateFile", file);
        }
        yield return ("Identity:CertificatePassword", "secret");
    }

    /// <summary>An Ed25519 key as openssl writes it: the fixed PKCS #8 head and 32 random bytes.</summary>
    private static string ArchiveKey()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-keys-").FullName, "log.key");
        File.WriteAllText(file, PemEncoding.WriteString("PRIVATE KEY", [.. Convert.FromHexString("302e020100300506032b657004220420"), .. RandomNumberGenerator.GetBytes(32)]) + "\n");
        return file;
    }
}
