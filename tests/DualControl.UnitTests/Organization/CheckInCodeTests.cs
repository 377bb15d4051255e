using DualControl.Organization.Application;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Infrastructure;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

public sealed class CheckInCodeTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory();
    private readonly TrainingSessionId _session = TrainingSessionId.New();

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void A_code_is_taken_by_every_replica_until_it_expires()
    {
        var code = Replica().Issue(_session, Now);
        code.ExpiresAt.ShouldBe(Now.AddSeconds(60));
        Replica().Check(code.Code, _session, Now).IsFailure.ShouldBeFalse();
        Replica().Check(code.Code, _session, Now.AddSeconds(59)).IsFailure.ShouldBeFalse();
        Replica().Check(code.Code, _session, Now.AddSeconds(60)).Error!.Code.ShouldBe("training_session.code_expired");
        Replica().Check(code.Code, TrainingSessionId.New(), Now).Error!.Code.ShouldBe("training_session.code_of_other_session");
        Replica().Issue(_session, Now.AddSeconds(1)).Code.ShouldNotBe(code.Code);
    }

    [Fact]
    public void A_changed_character_anywhere_is_detected()
    {
        var code = Replica().Issue(_session, Now).Code;
        for (var i = 0; i < code.Length; i++)
            Replica().Check($"{code[..i]}{(code[i] == 'A' ? 'Q' : 'A')}{code[(i + 1)..]}", _session, Now).Error!.Code.ShouldBe("training_session.code_invalid", $"character {i}");
        foreach (var wrong in (string[])["", "签到", code[..^1], $"{code}A", $"{code}=", new string('A', code.Length)])
            Replica().Check(wrong, _session, Now).Error!.Code.ShouldBe("training_session.code_invalid", wrong);
    }

    [Fact]
    public void Another_installation_s_code_is_refused()
    {
        var code = new CheckInCodes(CheckInKey.From(Configuration("other.key")), OrganizationSettings.From(Configuration("other.key"))).Issue(_session, Now);
        Replica().Check(code.Code, _session, Now).Error!.Code.ShouldBe("training_session.code_invalid");
    }

    [Fact]
    public void The_picture_is_svg() => Replica().Picture(Replica().Issue(_session, Now)).ShouldStartWith("<svg");

    [Fact]
    public void A_key_of_another_length_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_data.FullName, "short.key"), [1, 2, 3]);
        Should.Throw<InvalidOperationException>(() => CheckInKey.From(Configuration("short.key")).Bytes).Message.ShouldContain("Organization:CheckInKeyFile");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("601")]
    public void A_code_lives_10_to_600_seconds(string seconds) => Should.Throw<InvalidOperationException>(() => OrganizationSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Organization:CheckInCodeSeconds", seconds)]).Build()));

    private CheckInCodes Replica() => new(CheckInKey.From(Configuration("check-in.key")), OrganizationSettings.From(Configuration("check-in.key")));

    private IConfiguration Configuration(string file) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Organization:CheckInKeyFile", Path.Combine(_data.FullName, file))]).Build();
}
