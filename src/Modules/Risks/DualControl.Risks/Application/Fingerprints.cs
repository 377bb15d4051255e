using System.Security.Cryptography;
using System.Text.Json;
using DualControl.BuildingBlocks.Api;

namespace DualControl.Risks.Application;

internal static class Fingerprints
{
    /// <summary>SHA-256 of what is shown, as 64 lower-case hexadecimal digits: it changes exactly when that changes.</summary>
    public static string Of(object shown) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(shown, JsonSetup.Options)));
}
