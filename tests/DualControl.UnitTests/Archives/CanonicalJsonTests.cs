using System.Globalization;
using System.Text;
using System.Text.Json;
using DualControl.Archives.Domain;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Archives;

public sealed class CanonicalJsonTests
{
    [Theory] // RFC 8785, appendix B
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    // Powers of two that .NET 10 itself writes with a digit too few (compared with V8)
    [InlineData("3e60000000000000", "2.9802322387695312e-8")]
    [InlineData("0410000000000000", "4.1045368012983762e-289")]
    public void Numbers_are_written_as_ECMAScript_does(string ieee754, string expected) =>
        EcmaNumber.Format(BitConverter.Int64BitsToDouble(long.Parse(ieee754, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).ShouldBe(expected);

    [Theory, InlineData(double.NaN), InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity)]
    public void Numbers_that_JSON_lacks_are_refused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => EcmaNumber.Format(value));

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("100", "100")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("123.456", "123.456")]
    [InlineData("1E30", "1e+30")]
    [InlineData("0.00000000000000000000000000123", "1.23e-27")]
    [InlineData("12300000000000000000000", "1.23e+22")]
    public void Equal_numbers_are_written_the_same(string json, string expected) => Canonical(json).ShouldBe(expected);

    [Fact] // RFC 8785, section 3.2.2 to 3.2.4
    public void The_sample_of_the_RFC_gives_the_bytes_of_the_RFC() => Canonical("""
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }
        """).ShouldBe("""{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Fact] // RFC 8785, section 3.2.3
    public void Members_are_sorted_by_UTF16_code_units() => Canonical("""
        {
          "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
          "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """).ShouldBe("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Chinese_text_is_written_as_itself_in_UTF8() =>
        CanonicalJson.Of("""{"题名":"燃气泄漏\u9690患","b":{},"a":[]}""").ShouldBe(Encoding.UTF8.GetBytes("""{"a":[],"b":{},"题名":"燃气泄漏隐患"}"""));

    [Fact]
    public void Control_characters_are_escaped_shortly_or_in_lower_case() =>
        Canonical("\"\\u0000\\u0008\\u0009\\u000A\\u000C\\u000D\\u001F\\u007f\"").ShouldBe("\"\\u0000\\b\\t\\n\\f\\r\\u001f\u007f\"");

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"a":{"b":1,"b":1}}""")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("[1,]")]
    public void What_is_not_I_JSON_is_refused(string json) => Should.Throw<JsonException>(() => CanonicalJson.Of(json));

    [Fact]
    public void Every_power_of_two_and_its_neighbours_read_back_the_same()
    {
        for (var exponent = -1074; exponent < 1024; exponent++)
        {
            var power = Math.ScaleB(1, exponent);
            foreach (var value in new[] { power, Math.BitIncrement(power), Math.BitDecrement(power) })
                double.Parse(EcmaNumber.Format(value), CultureInfo.InvariantCulture).ShouldBe(value);
        }
    }

    [Fact]
    public void Every_double_is_written_so_that_it_reads_back_the_same() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => BitConverter.Int64BitsToDouble(((long)p.Item1 << 32) | (uint)p.Item2)).Where(double.IsFinite).ToArbitrary(),
        value => double.Parse(EcmaNumber.Format(value), CultureInfo.InvariantCulture).Equals(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_canonical_form_is_its_own_canonical_form_and_ignores_member_order() => Prop.ForAll(
        Gen.Shuffle(new[] { "a", "B", "é", "题", "1", "10", "" }).ToArbitrary(),
        names =>
        {
            var json = "{ " + string.Join(" , ", names.Select(n => $"{JsonSerializer.Serialize(n)} : {n.Length}.0")) + " }";
            var once = Canonical(json);
            return once == Canonical(once) && once == """{"":0,"1":1,"10":2,"B":1,"a":1,"é":1,"题":1}""";
        }).QuickCheckThrowOnFailure();

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(json));
}
