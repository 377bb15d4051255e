using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.SharedKernel;

/// <summary>What the API's JSON accepts, and what never gets as far as a use case.</summary>
public sealed class JsonTests
{
    private enum Answer { Effective, NotApplicable }

    private sealed record Part(string Name, int Count);

    private sealed record Body(string Text, Part? Part = null, IReadOnlyList<string>? List = null);

    [Theory]
    [InlineData("2026-05-31")]
    [InlineData("2000-01-01")]
    [InlineData("2199-12-31")]
    [InlineData("2024-02-29")]
    public void A_day_of_the_calendar_is_read_and_written_the_same(string day) => Same<DateOnly>($"\"{day}\"");

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-5-1")]
    [InlineData("26-05-01")]
    [InlineData("1999-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("2026-05-31T00:00:00Z")]
    [InlineData(" 2026-05-31")]
    [InlineData("2026-05-31\\u0000")]
    [InlineData("31.05.2026")]
    [InlineData("")]
    public void A_day_that_does_not_exist_or_is_written_otherwise_is_refused(string day) => Refused<DateOnly>($"\"{day}\"");

    [Fact]
    public void A_day_as_a_number_is_refused() => Refused<DateOnly>("20260531");

    [Theory]
    [InlineData("2026-05-31T16:00:00Z", "2026-05-31T16:00:00Z")]
    [InlineData("2026-06-01T00:00:00+08:00", "2026-05-31T16:00:00Z")]
    [InlineData("2026-05-31T16:00:00.1234567Z", "2026-05-31T16:00:00.1234567Z")]
    public void An_instant_is_kept_in_UTC(string sent, string kept) => Written(Read<DateTimeOffset>($"\"{sent}\"")).ShouldBe($"\"{kept}\"");

    [Theory]
    [InlineData("2026-05-31T16:00:00")]
    [InlineData("2026-05-31")]
    [InlineData("1999-12-31T16:00:00Z")]
    [InlineData("2200-01-01T00:00:00Z")]
    [InlineData("2026-05-31 16:00:00Z")]
    public void An_instant_without_its_offset_or_out_of_range_is_refused(string instant) => Refused<DateTimeOffset>($"\"{instant}\"");

    [Theory]
    [InlineData("1200.00", "1200.00")]
    [InlineData("0", "0.00")]
    [InlineData("0.5", "0.50")]
    [InlineData("9999999999999.99", "9999999999999.99")]
    public void Money_is_a_decimal_string(string sent, string kept) => Written(Read<Money>($"\"{sent}\"")).ShouldBe($"\"{kept}\"");

    [Theory]
    [InlineData("\"0.001\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"￥1\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"10000000000000.00\"")]
    [InlineData("\"99999999999999999999999999999999\"")]
    [InlineData("\"1\\u0000\"")]
    [InlineData("\"\"")]
    [InlineData("1200.00")]
    [InlineData("null")]
    public void What_is_no_amount_in_yuan_is_refused(string json) => Refused<Money>(json);

    [Fact]
    public void A_month_is_read_and_written_the_same()
    {
        Same<Month>("\"2026-05\"");
        Refused<Month>("\"2026-13\"");
        Refused<Month>("\"2026-5\\u0000\"");
        Refused<Month>("202605");
    }

    [Fact]
    public void An_id_is_a_UUID_in_36_characters()
    {
        Same<EnterpriseId>("\"0191f0c2-0000-7000-8000-000000000001\"");
        Refused<EnterpriseId>("\"0191f0c2000070008000000000000001\"");
        Refused<EnterpriseId>("\"{0191f0c2-0000-7000-8000-000000000001}\"");
        Refused<EnterpriseId>("1");
    }

    [Fact]
    public void An_enum_is_its_name_never_a_number()
    {
        Read<Answer>("\"notApplicable\"").ShouldBe(Answer.NotApplicable);
        Written(Answer.NotApplicable).ShouldBe("\"notApplicable\"");
        Refused<Answer>("1");
        Refused<Answer>("\"1\"");
        Refused<Answer>("\"unknown\"");
    }

    [Theory]
    [InlineData("""{"text":"a","more":1}""")]
    [InlineData("""{"text":"a","Text":"b"}""")]
    [InlineData("""{"text":"a","part":{"name":"b","count":1,"more":1}}""")]
    public void An_unknown_property_is_refused(string json) => Refused<Body>(json);

    [Theory]
    [InlineData("""{"text":"a","text":"a"}""")]
    [InlineData("""{"text":"a","te\u0078t":"b"}""")]
    [InlineData("""{"text":"a","part":{"name":"b","count":1,"count":2}}""")]
    public void A_property_given_twice_is_refused(string json) => Refused<Body>(json);

    [Theory]
    [InlineData("""{"text":"a","part":{"name":"b","count":"1"}}""")]
    [InlineData("""{"text":"a","part":{"name":"b","count":1.5}}""")]
    [InlineData("""{"text":1}""")]
    [InlineData("""{"text":true}""")]
    public void A_number_is_a_number_and_a_text_a_text(string json) => Refused<Body>(json);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"text":"a","part":{"name":"b"}}""")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"text":"a"} x""")]
    [InlineData("""{"text":"a",}""")]
    public void What_is_required_must_be_there_in_well_formed_JSON(string json) => Refused<Body>(json);

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("a\\u0000b")]
    [InlineData("\\u001f")]
    [InlineData("\\u007f")]
    [InlineData("\\u0085")]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("a\\ud83da")]
    [InlineData("\\uffff")]
    [InlineData("\\ufffe")]
    public void A_text_that_a_database_or_an_XML_file_cannot_hold_is_refused(string text)
    {
        Refused<Body>($$"""{"text":"{{text}}"}""");
        Refused<Body>($$"""{"text":"a","list":["{{text}}"]}""");
    }

    [Theory]
    [InlineData("燃气泄漏\\n第二行\\t表")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("<b>&\\\"'</b>")]
    public void Any_other_text_is_accepted(string text) => Read<Body>($$"""{"text":"{{text}}"}""").Text.ShouldNotBeEmpty();

    [Fact]
    public void Chinese_is_written_as_itself_and_null_stays_null() =>
        Written(new Body("隐患", new Part("甲", 1))).ShouldBe("""{"text":"隐患","part":{"name":"甲","count":1},"list":null}""");

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSetup.Options)!;
    private static string Written<T>(T value) => JsonSerializer.Serialize(value, JsonSetup.Options);
    private static void Same<T>(string json) => Written(Read<T>(json)).ShouldBe(json);
    private static void Refused<T>(string json) => Should.Throw<JsonException>(() => Read<T>(json));
}
