using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace DualControl.Identity.Infrastructure;

/// <summary>
/// Development: keys made once in the data directory. Elsewhere: certificates named by configuration, and no start without them.
/// </summary>
internal sealed class TokenKeys(IConfiguration configuration, IHostEnvironment environment) : IConfigureOptions<OpenIddictServerOptions>
{
    public void Configure(OpenIddictServerOptions options)
    {
        if (environment.IsDevelopment())
        {
            var folder = Directory.CreateDirectory(Path.Combine(configuration["DataDirectory"] ?? "data", "keys")).FullName;
            options.SigningCredentials.Add(new SigningCredentials(Key(Path.Combine(folder, "signing.pem")), SecurityAlgorithms.RsaSha256));
            options.EncryptionCredentials.Add(new EncryptingCredentials(Key(Path.Combine(folder, "encryption.pem")), SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512));
            return;
        }
        options.SigningCredentials.Add(new SigningCredentials(new X509SecurityKey(Certificate("SigningCertificateFile")), SecurityAlgorithms.RsaSha256));
        options.EncryptionCredentials.Add(new EncryptingCredentials(new X509SecurityKey(Certificate("EncryptionCertificateFile")), SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512));
    }

    private X509Certificate2 Certificate(string name) => configuration[$"Identity:{name}"] is { Length: > 0 } file
        ? X509CertificateLoader.LoadPkcs12FromFile(file, configuration["Identity:CertificatePassword"])
        : throw new InvalidOperationException($"Identity:{name} is required outside Development: a PFX file whose password is Identity:CertificatePassword.");

    private static RsaSecurityKey Key(string path)
    {
        var rsa = RSA.Create();
        if (File.Exists(path)) rsa.ImportFromPem(File.ReadAllText(path));
        else
        {
            rsa.KeySize = 2048;
            File.WriteAllText(path, rsa.ExportPkcs8PrivateKeyPem());
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        return new RsaSecurityKey(rsa);
    }
}
