using DualControl.BuildingBlocks.Time;
using DualControl.SharedKernel.Time;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.SharedKernel;

public sealed class MonthAndCalendarTests
{
    [Theory]
    [InlineData("2026-05", 2026, 5)]
    [InlineData("2000-01", 2000, 1)]
    [InlineData("2199-12", 2199, 12)]
    public void A_month_is_written_year_hyphen_month(string text, int year, int number)
    {
        Month.TryParse(text, out var month).ShouldBeTrue();

        month.ShouldBe(new Month(year, number));
        month.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-5")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("1999-12")]
    [InlineData("2200-01")]
    [InlineData("2026/05")]
    [InlineData("2026-05-01")]
    [InlineData("202605-")]
    [InlineData("2026-+5")]
    [InlineData("2026- 5")]
    [InlineData(" 026-05")]
    [InlineData("2026-5\0")]
    [InlineData("２０２６-０５")]
    public void Anything_else_is_no_month(string? text) => Month.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_month_begins_and_ends_at_16_00_UTC_of_the_day_before()
    {
        var may = new Month(2026, 5);

        may.Start.ShouldBe(new DateTimeOffset(2026, 4, 30, 16, 0, 0, TimeSpan.Zero));
        may.End.ShouldBe(new DateTimeOffset(2026, 5, 31, 16, 0, 0, TimeSpan.Zero));
        may.FirstDay.ShouldBe(new DateOnly(2026, 5, 1));
        may.LastDay.ShouldBe(new DateOnly(2026, 5, 31));
        new Month(2024, 2).LastDay.ShouldBe(new DateOnly(2024, 2, 29));
        new Month(2026, 12).End.ShouldBe(new Month(2027, 1).Start);
    }

    [Fact]
    public void Months_follow_each_other_without_gap_and_in_order() => Prop.ForAll(
        Gen.Choose(0, 199 * 12).Select(n => new Month(2000 + n / 12, n % 12 + 1)).ToArbitrary(),
        month =>
        {
            var next = Month.Of(month.LastDay.AddDays(1));
            return month.End == next.Start && month.CompareTo(next) < 0 && Month.Of(month.LastDay) == month
                && Month.TryParse(month.ToString(), out var read) && read == month;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_bureaus_day_changes_at_16_00_UTC()
    {
        var midnight = new DateTimeOffset(2026, 5, 31, 16, 0, 0, TimeSpan.Zero);

        BureauCalendar.DayOf(midnight.AddTicks(-1)).ShouldBe(new DateOnly(2026, 5, 31));
        BureauCalendar.DayOf(midnight).ShouldBe(new DateOnly(2026, 6, 1));
        BureauCalendar.DayOf(midnight.ToOffset(TimeSpan.FromHours(-5))).ShouldBe(new DateOnly(2026, 6, 1));
        BureauCalendar.StartOf(new DateOnly(2026, 6, 1)).ShouldBe(midnight);
        BureauCalendar.StartOf(new DateOnly(2026, 6, 1)).Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Every_instant_lies_in_exactly_one_bureau_day() => Prop.ForAll(
        Gen.Choose(0, 6_000_000).Select(minutes => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes)).ToArbitrary(),
        instant =>
        {
            var day = BureauCalendar.DayOf(instant);
            return BureauCalendar.StartOf(day) <= instant && instant < BureauCalendar.StartOf(day.AddDays(1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Today_follows_the_clock()
    {
        var clock = new AdjustableClock();
        var calendar = new BureauCalendar(clock);
        using var there = clock.TravelTo(new DateTimeOffset(2026, 5, 31, 23, 59, 59, TimeSpan.FromHours(8)));

        calendar.Now.Offset.ShouldBe(TimeSpan.Zero);
        calendar.Today.ShouldBe(new DateOnly(2026, 5, 31));
        using (clock.TravelTo(calendar.Now.AddSeconds(1))) calendar.Today.ShouldBe(new DateOnly(2026, 6, 1));
        calendar.Today.ShouldBe(new DateOnly(2026, 5, 31));
    }
}
