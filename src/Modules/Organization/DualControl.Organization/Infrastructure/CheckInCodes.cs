using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using DualControl.Organization.Application;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Results;
using QRCoder;

namespace DualControl.Organization.Infrastructure;

/// <summary>
/// A code is the session's id, the second it expires and a MAC over both (HMAC-SHA-256, its first 16 bytes), Base64Url: nothing is kept, and every replica with the same key
/// takes it.
/// </summary>
internal sealed class CheckInCodes(CheckInKey key, OrganizationSettings settings) : ICheckInCodes
{
    private const int IdLength = 16, SignedLength = IdLength + sizeof(long), MacLength = 16;

    public CheckInCode Issue(TrainingSessionId session, DateTimeOffset now)
    {
        var expires = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds() + settings.CheckInCodeSeconds);
        var bytes = new byte[SignedLength + MacLength];
        session.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(IdLength), expires.ToUnixTimeSeconds());
        MacOf(bytes.AsSpan(0, SignedLength)).CopyTo(bytes.AsSpan(SignedLength));
        return new CheckInCode(Base64Url.EncodeToString(bytes), expires);
    }

    public Result Check(string code, TrainingSessionId session, DateTimeOffset now)
    {
        var bytes = new byte[SignedLength + MacLength];
        // Written back and compared: Base64 has other texts for the same bytes (padding, unused bits), none of them ours.
        if (Base64Url.DecodeFromChars(code, bytes, out _, out var length) != OperationStatus.Done || length != bytes.Length || Base64Url.EncodeToString(bytes) != code
            || !CryptographicOperations.FixedTimeEquals(MacOf(bytes.AsSpan(0, SignedLength)), bytes.AsSpan(SignedLength)))
            return TrainingErrors.CodeInvalid.At("code");
        if (new Guid(bytes.AsSpan(0, IdLength), bigEndian: true) != session.Value) return TrainingErrors.CodeOfOtherSession.At("code");
        return now.ToUnixTimeSeconds() < BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(IdLength)) ? Result.Success : TrainingErrors.CodeExpired.At("code");
    }

    public string Picture(CheckInCode code)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(code.Code, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(8);
    }

    private byte[] MacOf(ReadOnlySpan<byte> signed) => HMACSHA256.HashData(key.Bytes, signed)[..MacLength];
}
