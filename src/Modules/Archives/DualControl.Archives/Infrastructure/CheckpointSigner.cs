using System.Text;
using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.MerkleLog;
using Microsoft.Extensions.Hosting;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.X509;

namespace DualControl.Archives.Infrastructure;

/// <summary>Ed25519 signatures (which .NET itself lacks) with the key of <see cref="SigningKeyFile"/>.</summary>
internal sealed class CheckpointSigner : ICheckpointSigner
{
    private readonly Ed25519PrivateKeyParameters _key;
    private readonly byte[] _publicKey;

    public CheckpointSigner(SigningSettings settings, IHostEnvironment environment)
    {
        _key = SigningKeyFile.Open(settings.KeyFile, mayCreate: environment.IsDevelopment());
        var publicKey = _key.GeneratePublicKey();
        _publicKey = publicKey.GetEncoded();
        Origin = settings.Origin;
        VerifierKey = SignedNote.VerifierKey(Origin, _publicKey);
        PublicKeyPem = System.Security.Cryptography.PemEncoding.WriteString(
            "PUBLIC KEY", SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(publicKey).GetEncoded()) + "\n";
    }

    public string Origin { get; }
    public string VerifierKey { get; }
    public string PublicKeyPem { get; }

    public string Sign(Checkpoint checkpoint)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        signer.BlockUpdate(Encoding.UTF8.GetBytes(checkpoint.Text));
        return SignedNote.Write(checkpoint.Text, Origin, _publicKey, signer.GenerateSignature());
    }
}

/// <summary>Opens the key when the host starts: a missing key must stop the start, not the first checkpoint.</summary>
internal sealed class SigningKeyAtStart(ICheckpointSigner signer) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        signer.VerifierKey.Length > 0 ? Task.CompletedTask : throw new InvalidOperationException("The archive log has no key.");

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
