using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Fixtures.Docs
{
    public sealed class SilentType;

    /// <summary>Its members are silent.</summary>
    public sealed class SilentMembers : IComparable<SilentMembers>
    {
        public const int Field = 1;

        public int Property { get; init; }

        /// <summary>Documented.</summary>
        public static void Overloaded(int number) => _ = number;

        public static void Overloaded(string text) => _ = text;

        public int CompareTo(SilentMembers? other) => 0;

        public override string ToString() => "";
    }

    /// <summary>A record.</summary>
    /// <param name="First">Documented.</param>
    public sealed record SilentRecord(int First, int Second);
}

namespace DualControl.Fixtures.ApiDocs
{
    /// <summary>A query.</summary>
    [AllowedTo(Role.Auditor)]
    internal sealed record ShowThing(RiskFactorId Id, string Filter) : IQuery<IReadOnlyList<ThingView>>;

    /// <summary>A body.</summary>
    internal sealed record ThingBody(string Text);

    /// <summary>A view.</summary>
    /// <param name="Parts">部件 Parts.</param>
    internal sealed record ThingView(long Version, decimal Length, ThingPart[] Parts);

    /// <summary>A part of a view.</summary>
    /// <param name="Kind">类别 Kind.</param>
    internal sealed record ThingPart(ThingKind? Kind, int Weight);

    /// <summary>A kind.</summary>
    internal enum ThingKind
    {
        /// <summary>一 One.</summary>
        First,
        Second,
    }
}
