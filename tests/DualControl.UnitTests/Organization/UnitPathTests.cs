using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Organization;

/// <summary>No two units share a path, whatever their names hold.</summary>
public sealed class UnitPathTests
{
    [Theory]
    [InlineData("生产部/一车间", "生产部", "一车间")]
    [InlineData(@"a\/b", "a/b")]
    [InlineData(@"a\\/b", @"a\", "b")]
    [InlineData(@"\//\/", "/", "/")]
    [InlineData("")]
    public void Names_are_joined_by_slashes(string path, params string[] names) => UnitPath.Of(names).ShouldBe(path);

    [Fact]
    public void Each_unit_has_the_names_from_the_top()
    {
        var (top, below) = (UnitId.New(), UnitId.New());
        UnitPath.OfAll([(below, top, "一车间"), (top, null, "生产部")]).ShouldBe(new Dictionary<UnitId, string> { [top] = "生产部", [below] = "生产部/一车间" }, ignoreOrder: true);
    }
}
