using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Posts;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>Enters posts and changes their responsibilities, by unit and title; the rank of a known one stays.</summary>
internal sealed class PostTableRows(IRepository<Post> posts, UnitTree tree, ICurrentUser user, BureauCalendar calendar) : ITableRows
{
    private static readonly CreatePostValidator Rules = new();
    private static readonly Dictionary<string, TableColumn> ColumnOf = new() { ["Title"] = PostTable.Title, ["Responsibilities"] = PostTable.Responsibilities };
    private static readonly KeyValuePair<bool?, BilingualText>[] YesOrNo = [.. PostTable.YesOrNo.Select(w => KeyValuePair.Create<bool?, BilingualText>(w.Key, w.Value))];

    private readonly SeenRows<(string, string)> _seen = new();
    private readonly Dictionary<(string Path, string Title), Post> _posts = [];
    private EnterpriseId _enterprise;

    public BaseTable Table => BaseTable.Posts;

    public async Task<Error?> PrepareAsync(EnterpriseId? enterprise, CancellationToken ct)
    {
        _enterprise = enterprise!.Value;
        if (await tree.ReadAsync(_enterprise, ct) is { } refused) return refused;
        foreach (var post in await posts.ListAsync(new PostsOfEnterprise(_enterprise), ct)) _posts.Add((tree.PathOf(post.UnitId), post.Title), post);
        return null;
    }

    public Task ApplyAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        foreach (var row in rows) Apply(row);
        return Task.CompletedTask;
    }

    private void Apply(ImportRow row)
    {
        var key = (Path: row.Text(PostTable.Unit), Title: row.Text(PostTable.Title));
        _seen.Note(key, row, PostTable.Title);
        var (_, unit) = tree.Find(row, PostTable.Unit);
        var isHead = row.Choice(PostTable.IsHead, YesOrNo);
        var responsibilities = row.Optional(PostTable.Responsibilities);
        row.Judge(Rules, new CreatePost(_enterprise, unit?.Id, key.Title, isHead ?? false, responsibilities), ColumnOf);
        if (!row.IsGood) return;

        var rank = Post.RankOf(unit?.Kind, isHead!.Value);
        if (_posts.TryGetValue(key, out var known))
        {
            if (known.Rank != rank) row.Refuse(PostTable.IsHead, ImportErrors.NotChangeable);
            else if (known.Responsibilities != responsibilities) row.Effect = RowEffect.Changed;
            if (row.Effect == RowEffect.Changed) known.Change(key.Title, responsibilities);
            return;
        }
        var post = new Post(_enterprise, unit?.Id, key.Title, rank, user.Caller.ToActor(), calendar.Now, responsibilities);
        posts.Add(post);
        _posts.Add(key, post);
        row.Effect = RowEffect.Created;
    }
}
