using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace DualControl.Organization.Infrastructure;

/// <summary>
/// The installation's key of check-in codes: 32 random bytes in <c>Organization:CheckInKeyFile</c>, made when first needed. Replicas share the file. Losing it costs only the
/// codes of that minute, so that it may be made outside Development as well.
/// </summary>
internal sealed class CheckInKey(string file)
{
    private const int Length = 32;
    private readonly Lazy<byte[]> _bytes = new(() => Open(file));

    public byte[] Bytes => _bytes.Value;

    public static CheckInKey From(IConfiguration configuration)
    {
        var file = configuration["Organization:CheckInKeyFile"];
        return new CheckInKey(Path.GetFullPath(string.IsNullOrWhiteSpace(file) ? Path.Combine(configuration["DataDirectory"] ?? "data", "check-in.key") : file));
    }

    private static byte[] Open(string file)
    {
        if (!File.Exists(file)) Create(file);
        var bytes = File.ReadAllBytes(file);
        return bytes.Length == Length ? bytes : throw new InvalidOperationException($"Organization:CheckInKeyFile: {file} must hold {Length} bytes.");
    }

    private static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Written aside and moved without overwriting: of several replicas one wins, and all read the same whole file.
        var aside = $"{file}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(aside, options)) stream.Write(RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }
}
