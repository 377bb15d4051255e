using System.Text;
using DualControl.Archives.Domain.MerkleLog;
using DualControl.Archives.Infrastructure;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Archives;

public sealed class CheckpointTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("archive-key-").FullName;

    public void Dispose() => Directory.Delete(_directory, true);

    [Fact] // The example of c2sp.org/signed-note
    public void The_published_signed_note_has_our_key_hash_and_form()
    {
        const string key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        const string line = "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=";
        var publicKey = Convert.FromBase64String(key.Split('+', 3)[2])[1..];
        SignedNote.VerifierKey("example.com/foo", publicKey).ShouldBe(key);
        var signature = Convert.FromBase64String(line)[4..];
        const string note = $"This is an example message.\n\n\u2014 example.com/foo {line}\n";
        SignedNote.Write("This is an example message.\n", "example.com/foo", publicKey, signature).ShouldBe(note);
        Verifies(note, key).ShouldBeTrue();
    }

    [Fact]
    public void A_checkpoint_is_origin_size_and_root_and_its_signature_verifies()
    {
        var signer = Signer("log.key", development: true);
        var root = MerkleHash.OfLeaf([1, 2, 3]);
        var note = signer.Sign(new Checkpoint(signer.Origin, 1, root));
        note.ShouldStartWith($"archive.example/log\n1\n{Convert.ToBase64String(root)}\n\n\u2014 archive.example/log ");
        note.ShouldEndWith("\n");
        Verifies(note, signer.VerifierKey).ShouldBeTrue();
        signer.Sign(new Checkpoint(signer.Origin, 1, root)).ShouldBe(note);
    }

    [Fact]
    public void A_changed_character_anywhere_in_the_signed_text_is_detected()
    {
        var signer = Signer("log.key", development: true);
        var note = signer.Sign(new Checkpoint(signer.Origin, 12, MerkleHash.OfNothing()));
        var textLength = note.IndexOf("\n\n", StringComparison.Ordinal);
        for (var i = 0; i < textLength; i++)
            Verifies(note[..i] + (char)(note[i] ^ 1) + note[(i + 1)..], signer.VerifierKey).ShouldBeFalse($"position {i}");
    }

    [Fact]
    public void Development_creates_the_key_once_for_its_owner_only_and_finds_it_again()
    {
        var first = Signer("new/log.key", development: true);
        Signer("new/log.key", development: true).VerifierKey.ShouldBe(first.VerifierKey);
        Signer("new/log.key", development: false).VerifierKey.ShouldBe(first.VerifierKey);
        Directory.GetFiles(Path.Combine(_directory, "new")).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_directory, "new/log.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void The_public_key_is_the_same_as_PEM_and_as_verifier_key()
    {
        var signer = Signer("log.key", development: true);
        var pem = string.Concat(signer.PublicKeyPem.Split('\n').Where(l => !l.StartsWith('-')));
        var fromPem = ((Ed25519PublicKeyParameters)PublicKeyFactory.CreateKey(Convert.FromBase64String(pem))).GetEncoded();
        SignedNote.VerifierKey(signer.Origin, fromPem).ShouldBe(signer.VerifierKey);
    }

    [Fact]
    public void Production_does_not_start_without_a_key() =>
        Should.Throw<InvalidOperationException>(() => Signer("absent.key", development: false)).Message.ShouldContain("absent.key");

    [Theory, InlineData(""), InlineData("nonsense"), InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"), InlineData("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n")]
    public void A_file_that_is_no_Ed25519_private_key_is_named(string content)
    {
        File.WriteAllText(Path.Combine(_directory, "bad.key"), content);
        Should.Throw<InvalidOperationException>(() => Signer("bad.key", development: true)).Message.ShouldContain("bad.key");
    }

    [Theory, InlineData("a b"), InlineData("a+b"), InlineData(""), InlineData("a\n"), InlineData(null)]
    public void A_name_that_would_break_a_note_is_refused(string? name) => SignedNote.IsName(name).ShouldBeFalse();

    private CheckpointSigner Signer(string file, bool development) =>
        new(new SigningSettings(Path.Combine(_directory, file), "archive.example/log"), new Surroundings(development ? "Development" : "Production"));

    /// <summary>As c2sp.org/signed-note says, without the product's code.</summary>
    private static bool Verifies(string note, string verifierKey)
    {
        var parts = verifierKey.Split('+', 3);
        var key = Convert.FromBase64String(parts[2]);
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        var text = Encoding.UTF8.GetBytes(note[..(split + 1)]);
        var words = note[(split + 2)..].TrimEnd('\n').Split(' ');
        var signature = Convert.FromBase64String(words[2]);
        if (words[0] != "\u2014" || words[1] != parts[0] || Convert.ToHexStringLower(signature[..4]) != parts[1] || key[0] != 1) return false;
        var verifier = new Ed25519Signer();
        verifier.Init(false, new Ed25519PublicKeyParameters(key, 1));
        verifier.BlockUpdate(text, 0, text.Length);
        return verifier.VerifySignature(signature[4..]);
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "tests";
        public string ContentRootPath { get; set; } = "/";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
