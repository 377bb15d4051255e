using DualControl.Risks.Application;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>四色: colours, names, levels of units.</summary>
public sealed class RiskMapTests
{
    [Theory]
    [InlineData(RiskLevel.Major, "#E60012", "红")]
    [InlineData(RiskLevel.Significant, "#F39800", "橙")]
    [InlineData(RiskLevel.General, "#FFF100", "黄")]
    [InlineData(RiskLevel.Low, "#0068B7", "蓝")]
    [InlineData(null, "#9E9E9E", "灰")]
    public void A_colour_stands_with_its_label(RiskLevel? level, string hex, string label)
    {
        LevelColours.HexOf(level).ShouldBe(hex);
        LevelColours.NameOf(level).Zh.ShouldContain(label);
        LevelColours.NameOf(level).En.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_unit_without_a_factor_in_force_has_no_level_and_is_never_blue()
    {
        var row = RiskUnitView.Row.Compile()(Unit());

        RiskUnitView.Of(row, null).ShouldSatisfyAllConditions(v => v.Level.ShouldBeNull(), v => v.Factors.ShouldBe(0));
        RiskUnitView.Of(row, new UnitLevel(RiskLevel.Significant, 3)).ShouldSatisfyAllConditions(v => v.Level.ShouldBe(RiskLevel.Significant), v => v.Factors.ShouldBe(3));
    }

    [Fact]
    public void Levels_ascend_so_that_the_highest_is_the_maximum() =>
        Enum.GetValues<RiskLevel>().ShouldBe([RiskLevel.Low, RiskLevel.General, RiskLevel.Significant, RiskLevel.Major]);

    [Fact]
    public void The_twenty_accident_types_stand_in_the_standards_order()
    {
        string[] standard = "物体打击 车辆伤害 机械伤害 起重伤害 触电 淹溺 灼烫 火灾 高处坠落 坍塌 冒顶片帮 透水 放炮 火药爆炸 瓦斯爆炸 锅炉爆炸 容器爆炸 其他爆炸 中毒和窒息 其他伤害".Split(' ');

        Enum.GetValues<AccidentType>().Select(t => AccidentTypes.NameOf(t).Zh).ShouldBe(standard);
        Enum.GetValues<AccidentType>().Select(t => (int)t).ShouldBe(Enumerable.Range(1, 20));
    }
}
