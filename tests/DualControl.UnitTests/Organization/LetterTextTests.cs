using System.Security.Cryptography;
using System.Text;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.LetterSamples;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>The text of responsibility letters: placeholders, templates and the default text.</summary>
public sealed class LetterTextTests
{
    [Fact]
    public void Every_placeholder_is_filled()
    {
        var text = LetterPlaceholders.Fill(new LetterText("{年度}{单位名称}", ["{姓名}任{部门}{岗位}", "向{第一责任人岗位}报告，{姓名}"]), Subject);
        text.Title.ShouldBe($"{Today.Year}测试燃气");
        text.Clauses.ShouldBe(["操作工甲任一班操作工", "向总经理报告，操作工甲"]);
    }

    [Fact]
    public void A_post_of_no_unit_is_the_enterprises_and_an_unnamed_principal_is_the_person_in_charge()
    {
        var text = LetterPlaceholders.Fill(new LetterText("{部门}", ["{第一责任人岗位}"]), Subject with { UnitName = null, PrincipalPostTitle = null });
        (text.Title, text.Clauses.Single()).ShouldBe(("测试燃气", "主要负责人"));
    }

    [Fact]
    public void What_a_filling_brings_along_is_not_filled() =>
        LetterPlaceholders.Fill(new LetterText("{岗位}", ["{姓名}"]), Subject with { PostTitle = "{姓名}", PersonName = "{不认识}" }).ShouldSatisfyAllConditions(
            t => t.Title.ShouldBe("{姓名}"), t => t.Clauses.ShouldBe(["{不认识}"]));

    [Theory]
    [InlineData("{工资}", "{工资}")]
    [InlineData("{姓名}和{ 姓名}", "{ 姓名}")]
    [InlineData("{姓名", "{姓名")]
    [InlineData("姓名}", "}")]
    [InlineData("{{姓名}}", "{")]
    [InlineData("{}", "{}")]
    public void What_is_no_placeholder_is_refused_by_its_name(string text, string named)
    {
        var inTitle = Template(text, "第一条").Error!;
        (inTitle.Code, inTitle.Fields.Single().Path).ShouldBe(("responsibility_letter.unknown_placeholder", "title"));
        inTitle.Arguments[0].ShouldBe(named);
        var inClause = Template("责任书", "{姓名}", text).Error!;
        (inClause.Code, inClause.Fields.Single().Path).ShouldBe(("responsibility_letter.unknown_placeholder", "clauses[1]"));
    }

    [Fact]
    public void Versions_of_a_template_are_numbered()
    {
        var first = Template("责任书", "{姓名}").Value;
        var second = Template(first, "责任书（修订）", "{姓名}{岗位}").Value;
        (first.VersionNumber, second.VersionNumber).ShouldBe((1, 2));
        (second.Text.Title, second.Text.Clauses.Single(), second.Rank, second.CreatedBy).ShouldBe(("责任书（修订）", "{姓名}{岗位}", ManagementRank.Post, Office));
    }

    [Theory]
    [InlineData(ManagementRank.Enterprise)]
    [InlineData(ManagementRank.Department)]
    [InlineData(ManagementRank.Workshop)]
    [InlineData(ManagementRank.WorkTeam)]
    [InlineData(ManagementRank.Post)]
    public void The_default_text_of_each_rank_has_known_placeholders_only(ManagementRank rank)
    {
        Enum.GetValues<ManagementRank>().Length.ShouldBe(5);
        var text = DefaultTemplates.Of(rank);
        LetterPlaceholders.Check(text).IsFailure.ShouldBeFalse();
        text.Clauses.ShouldNotBeEmpty();
        var filled = LetterPlaceholders.Fill(text, Subject);
        (filled.Title + string.Concat(filled.Clauses)).ShouldNotContain("{");
    }

    [Fact]
    public void A_letter_keeps_its_text_and_the_hash_of_it()
    {
        var letter = Letter();
        letter.Title.ShouldBe($"{Today.Year}年度安全生产“双控机制”建设责任书（岗位）");
        letter.Clauses[0].ShouldBe("操作工甲在测试燃气任操作工（一班），对本岗位的风险管控措施的落实负责。");
        letter.TextHash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [letter.Title, .. letter.Clauses])))));
        (letter.Year, letter.Edition, letter.TemplateVersion, letter.PersonName, letter.UnitName).ShouldBe((Today.Year, 1, 0, "操作工甲", "一班"));
    }
}
