using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Organization;

/// <summary>统一社会信用代码, GB 32100-2015.</summary>
public sealed class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Good = "91350100M000100Y43";

    /// <summary>Codes that follow the standard, with whatever the first 17 are.</summary>
    private static readonly Gen<string> Codes = Gen.Elements(Alphabet.ToCharArray()).ArrayOf(17).Select(c => new string(c)).Select(c => c + CreditCode.CheckCharacterOf(c));

    [Theory] // published codes; each was issued by a registry, none computed here
    [InlineData("91350100M000100Y43")]
    [InlineData("91110108551385082Q")]
    [InlineData("9144030071526726XG")]
    [InlineData("914403001922038216")]
    [InlineData("91330100799655058B")]
    [InlineData("91370200163562681G")]
    [InlineData("91110000802100433B")]
    [InlineData("91310000132260250X")]
    public void A_registrys_code_is_accepted(string code) => CreditCode.Check(code).ShouldBeNull();

    [Fact]
    public void Every_length_but_18_is_refused()
    {
        foreach (var length in Enumerable.Range(0, 40).Except([18]))
            CodeOf(CreditCode.Check(new string('9', length))).ShouldBe("enterprise.credit_code_length");
        CodeOf(CreditCode.Check(null)).ShouldBe("enterprise.credit_code_length");
        CodeOf(CreditCode.Check(Good + " ")).ShouldBe("enterprise.credit_code_length");
    }

    [Fact]
    public void A_character_outside_the_alphabet_is_named_with_its_position()
    {
        foreach (var wrong in "IOZSVaz -.零９\0")
            for (var i = 0; i < 18; i++)
            {
                var finding = CreditCode.Check(With(Good, i, wrong));
                CodeOf(finding).ShouldBe("enterprise.credit_code_character");
                finding!.Reason.Arguments.ShouldBe([i + 1, wrong]);
                finding.Path.ShouldBe("creditCode");
            }
    }

    [Fact]
    public void A_code_in_lower_case_is_refused_at_its_first_letter() =>
        CreditCode.Check(Good.ToLowerInvariant())!.Reason.Arguments.ShouldBe([9, 'm']);

    [Fact]
    public void A_wrong_check_character_is_named_as_position_18()
    {
        foreach (var check in Alphabet.Where(c => c != Good[^1]))
        {
            var finding = CreditCode.Check(Good[..17] + check);
            CodeOf(finding).ShouldBe("enterprise.credit_code_check");
            finding!.Reason.Arguments.ShouldBe([18, check]);
        }
    }

    [Fact]
    public void The_refusals_are_told_in_both_languages()
    {
        Messages.Load(typeof(CreditCode).Assembly);
        foreach (var code in new[] { "length", "character", "check" })
        {
            var text = Messages.All[$"enterprise.credit_code_{code}"];
            text.Zh.ShouldNotBeEmpty();
            text.En.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Every_17_characters_have_exactly_one_check_character() => Prop.ForAll(
        Codes.ToArbitrary(), code => Alphabet.Count(check => CreditCode.Check(code[..17] + check) is null) == 1 && CreditCode.Check(code) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void One_changed_character_anywhere_is_detected() => Prop.ForAll(
        Codes.SelectMany(code => Gen.Choose(0, 17), (code, at) => (code, at)).SelectMany(x => Gen.Choose(1, 30), (x, step) => (x.code, x.at, step)).ToArbitrary(),
        x =>
        {
            var changed = With(x.code, x.at, Alphabet[(Alphabet.IndexOf(x.code[x.at], StringComparison.Ordinal) + x.step) % 31]);
            return CodeOf(CreditCode.Check(changed)) == "enterprise.credit_code_check";
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Every_single_change_of_one_code_is_detected()
    {
        for (var i = 0; i < 18; i++)
            foreach (var other in Alphabet.Where(c => c != Good[i]))
                CodeOf(CreditCode.Check(With(Good, i, other))).ShouldBe("enterprise.credit_code_check");
    }

    [Fact]
    public void Two_exchanged_neighbours_are_detected() => Prop.ForAll(
        Codes.SelectMany(code => Gen.Choose(0, 16), (code, at) => (code, at)).Where(x => x.code[x.at] != x.code[x.at + 1]).ToArbitrary(),
        x => CreditCode.Check(With(With(x.code, x.at, x.code[x.at + 1]), x.at + 1, x.code[x.at])) is not null).QuickCheckThrowOnFailure();

    private static string With(string code, int at, char c) => code[..at] + c + code[(at + 1)..];

    private static string? CodeOf(FieldError? finding) => finding?.Reason.Code;
}
