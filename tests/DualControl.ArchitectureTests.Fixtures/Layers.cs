// One type per forbidden dependency, most of them inside lambdas and async methods, where a shallow look would miss them.
namespace DualControl.Fixtures.Domain
{
    internal sealed class KnowsNothing;

    internal static class KnowsEfCore
    {
        public static readonly Func<object> Read = () => new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder();
    }

    internal static class KnowsTheWeb
    {
        public static async Task<object> ReadAsync()
        {
            await Task.Yield();
            return new Microsoft.AspNetCore.Http.DefaultHttpContext();
        }
    }

    internal sealed class KnowsFluentValidation : FluentValidation.AbstractValidator<KnowsNothing>;

    internal static class KnowsBuildingBlocks
    {
        public static bool Check() => BuildingBlocks.Api.TextRules.IsStorable("");
    }

    internal sealed record KnowsApplication(Application.CallsNothing Other);

    internal sealed record KnowsInfrastructure(Infrastructure.StoresNothing Other);

    internal sealed record KnowsApi(Api.RoutesNothing Other);
}

namespace DualControl.Fixtures.Application
{
    internal sealed record CallsNothing(BuildingBlocks.Api.FileAnswer Allowed);

    internal static class ReadsTheDatabase
    {
        public static IEnumerable<object> Read()
        {
            yield return new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder();
        }
    }

    internal static class AnswersHttp
    {
        public static object Answer() => new Microsoft.AspNetCore.Http.DefaultHttpContext();
    }

    internal sealed record CallsInfrastructure(Infrastructure.StoresNothing Other);

    internal sealed record CallsApi(Api.RoutesNothing Other);

    /// <summary>A type of ours, but its signature brings HTTP along.</summary>
    internal sealed class RunsUseCases(BuildingBlocks.Api.UseCases run)
    {
        public long? Version => run.IfMatch;
    }
}

namespace DualControl.Fixtures.Infrastructure
{
    internal sealed class StoresNothing;

    internal static class ServesHttp
    {
        public static readonly Func<object> Answer = () => new Microsoft.AspNetCore.Http.DefaultHttpContext();
    }
}

namespace DualControl.Fixtures.Api
{
    internal sealed class RoutesNothing;

    /// <summary>Allowed here.</summary>
    internal static class AnswersHttp
    {
        public static object Answer() => new Microsoft.AspNetCore.Http.DefaultHttpContext();
    }
}
