using System.Globalization;
using System.Xml;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Result = DualControl.SharedKernel.Results.Result;

namespace DualControl.UnitTests.SharedKernel;

public sealed class ResultAndTextTests
{
    private static readonly Error Refusal = Error.Rule("danger.closed");

    [Fact]
    public void A_result_is_either_a_value_or_a_failure()
    {
        Result<int> good = 5;
        Result<int> bad = Refusal;

        good.IsFailure.ShouldBeFalse();
        good.Value.ShouldBe(5);
        bad.IsFailure.ShouldBeTrue();
        bad.Error.ShouldBe(Refusal);
        Should.Throw<InvalidOperationException>(() => bad.Value).Message.ShouldContain("danger.closed");
        ((Result)Refusal).Error.ShouldBe(Refusal);
        Result.Success.IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void A_failure_with_arguments_or_fields_keeps_its_code_and_leaves_the_shared_one_alone()
    {
        var told = Refusal.With(3).At(new FieldError("items[0]", "danger.closed"));

        (told.Code, told.Kind).ShouldBe(("danger.closed", ErrorKind.Rule));
        told.Arguments.ShouldBe([3]);
        told.Fields.Single().Path.ShouldBe("items[0]");
        Refusal.Arguments.ShouldBeEmpty();
        Refusal.Fields.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "Cannot sort by “x”; allowed: a, b")]
    [InlineData("en-GB", "Cannot sort by “x”; allowed: a, b")]
    [InlineData("zh-CN", "不支持按“x”排序，可用：a, b")]
    [InlineData("fr", "不支持按“x”排序，可用：a, b")]
    public void A_message_is_rendered_in_the_readers_language_and_Chinese_is_the_default(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Messages.Render("request.bad_sort", ["x", "a, b"]).ShouldBe(expected);
            Text.Of("request.bad_sort", "x", "a, b").ToString().ShouldBe(expected);
        }
        finally { CultureInfo.CurrentUICulture = before; }
    }

    [Fact]
    public void A_literal_or_unknown_text_stands_for_itself_even_with_braces()
    {
        Text.Literal("{0} 原样").ToString().ShouldBe("{0} 原样");
        Messages.Render("no.such_code").ShouldBe("no.such_code");
    }

    [Fact]
    public void Loading_the_texts_of_an_assembly_twice_changes_nothing()
    {
        Messages.Load(typeof(JsonSetup).Assembly);
        var count = Messages.All.Count;

        Messages.Load(typeof(JsonSetup).Assembly);

        Messages.All.Count.ShouldBe(count);
        Messages.All["json.missing_property"].ShouldBe(new BilingualText("必填", "Required"));
    }

    [Fact]
    public void Money_has_at_most_two_decimal_places_and_is_never_negative()
    {
        Money.IsValid(0).ShouldBeTrue();
        Money.IsValid(0.01m).ShouldBeTrue();
        Money.IsValid(1.10000m).ShouldBeTrue();
        Money.IsValid(Money.Max).ShouldBeTrue();
        Money.IsValid(Money.Max + 0.01m).ShouldBeFalse();
        Money.IsValid(0.001m).ShouldBeFalse();
        Money.IsValid(-0.01m).ShouldBeFalse();
        new Money(1200.5m).ToString().ShouldBe("1200.50");
        new Money(2).CompareTo(Money.Zero).ShouldBePositive();
    }

    [Fact]
    public void Every_storable_text_can_be_written_to_an_XML_file() => Prop.ForAll(
        Gen.Choose(0, 0xffff).Select(c => (char)c).ArrayOf().Select(chars => new string(chars)).Where(TextRules.IsStorable).ToArbitrary(),
        text => XmlConvert.VerifyXmlChars(text) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Exactly_these_single_characters_cannot_be_stored()
    {
        var refused = Enumerable.Range(0, 0x10000).Where(c => !TextRules.IsStorable(((char)c).ToString())).ToHashSet();

        var expected = Enumerable.Range(0, 0x20).Except([9, 10, 13]).Concat(Enumerable.Range(0x7f, 0x21)).Concat(Enumerable.Range(0xd800, 0x800)).Concat([0xfffe, 0xffff]);
        refused.SetEquals(expected).ShouldBeTrue();
    }

    [Fact]
    public void A_scope_covers_its_enterprises_and_the_bureaus_scope_all()
    {
        var (mine, other) = (EnterpriseId.New(), EnterpriseId.New());

        EnterpriseScope.Only([mine]).Covers(mine).ShouldBeTrue();
        EnterpriseScope.Only([mine]).Covers(other).ShouldBeFalse();
        EnterpriseScope.Everything.Covers(other).ShouldBeTrue();
        EnterpriseScope.Nothing.Covers(mine).ShouldBeFalse();
    }

    [Fact]
    public void A_caller_holds_any_one_of_the_roles_asked_for()
    {
        var caller = new Caller("s", "安全管理人员", Role.SafetyManager | Role.FrontlineEmployee);

        caller.Is(Roles.EnterpriseManagement).ShouldBeTrue();
        caller.Is(Role.EnterprisePrincipal).ShouldBeFalse();
        caller.Is(Role.None).ShouldBeFalse();
        caller.ToActor().ShouldBe(new Actor("s", "安全管理人员"));
    }
}
