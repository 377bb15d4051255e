using Shouldly;
using Xunit;
using Xunit.Sdk;

namespace DualControl.ArchitectureTests.Support;

public sealed class RuleTests
{
    [Fact]
    public void An_empty_selection_fails() => Should.Throw<XunitException>(() => Rule.Holds<int>([], _ => []));

    [Fact]
    public void A_finding_fails() => Should.Throw<XunitException>(() => Rule.Holds([1], _ => ["broken"]));

    [Fact]
    public void A_fixture_that_goes_unreported_fails() => Should.Throw<XunitException>(() => Rule.Reports([1], _ => [], "broken"));
}
