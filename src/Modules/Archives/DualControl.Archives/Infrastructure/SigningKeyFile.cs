using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;

namespace DualControl.Archives.Infrastructure;

/// <summary>The log's Ed25519 private key as PKCS #8 PEM, as <c>openssl genpkey -algorithm ed25519</c> writes it.</summary>
internal static class SigningKeyFile
{
    private const string Label = "PRIVATE KEY";

    /// <summary>Reads the key. Only Development may create one: a new key in Production would silently start a log nobody trusts.</summary>
    public static Ed25519PrivateKeyParameters Open(string path, bool mayCreate)
    {
        if (!File.Exists(path))
        {
            if (!mayCreate)
                throw new InvalidOperationException(
                    $"The signing key of the archive log is missing: {path}. Restore it from the backup, or create it once with " +
                    $"'openssl genpkey -algorithm ed25519 -out {path}', or name another file in Archives:SigningKeyFile.");
            Create(path);
        }
        return Read(path);
    }

    private static Ed25519PrivateKeyParameters Read(string path)
    {
        try
        {
            var pem = File.ReadAllText(path);
            var fields = PemEncoding.Find(pem);
            if (pem[fields.Label] == Label && PrivateKeyFactory.CreateKey(Convert.FromBase64String(pem[fields.Base64Data])) is Ed25519PrivateKeyParameters key)
                return key;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException || e is IOException and not (FileNotFoundException or DirectoryNotFoundException)
            || e is GeneralSecurityException)
        {
            throw Unreadable(path, e);
        }
        throw Unreadable(path, null);
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = new Ed25519PrivateKeyParameters(RandomNumberGenerator.GetBytes(Ed25519PrivateKeyParameters.KeySize));
        var pem = PemEncoding.WriteString(Label, PrivateKeyInfoFactory.CreatePrivateKeyInfo(key, null).GetEncoded()) + "\n";
        // Written aside and moved without overwriting: of several replicas starting at once, one wins and all read the same whole file.
        var aside = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(aside, options)) file.Write(Encoding.ASCII.GetBytes(pem));
        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }

    private static InvalidOperationException Unreadable(string path, Exception? cause) =>
        new($"The signing key of the archive log cannot be read: {path} must be an Ed25519 private key as PKCS #8 PEM.", cause);
}
